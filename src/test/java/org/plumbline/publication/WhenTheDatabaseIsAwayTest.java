package org.plumbline.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.DatabaseRelay;
import org.plumbline.testing.Misconceptions;
import org.plumbline.testing.TestDatabase;

@QuarkusTest
@TestProfile(WhenTheDatabaseIsAwayTest.BehindARelay.class)
class WhenTheDatabaseIsAwayTest {
    private static final String HOT = "/v1/claims/" + Misconceptions.EVERY_CITIZEN_SCORE;
    private static final String COLD = "/v1/claims/" + Misconceptions.ONE_SYSTEM;

    @Test
    void hotClaimsAndListsAreServedTheRestSaysSoAndItRecoversByItself() {
        given().get(HOT).then().statusCode(200);
        Relay.relay.cut();
        try {
            given().get(HOT).then().statusCode(200).body("slug", equalTo(Misconceptions.EVERY_CITIZEN_SCORE));
            given().queryParam("q", "score for every citizen")
                    .queryParam("topic", "scoring")
                    .queryParam("facets", "rating")
                    .get("/v1/claims")
                    .then()
                    .statusCode(200)
                    .body("items[0].slug", equalTo(Misconceptions.EVERY_CITIZEN_SCORE));
            given().get(COLD)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/unavailable"));
            assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(503);
        } finally {
            Relay.relay.restore();
        }
        awaitStatus(COLD, 200);
        awaitStatus("/q/health/ready", 200);
    }

    private static void awaitStatus(String path, int status) {
        Instant until = Instant.now().plus(Duration.ofSeconds(30));
        int last;
        do {
            last = given().get(path).statusCode();
        } while (last != status && Instant.now().isBefore(until));
        assertThat(last).as(path).isEqualTo(status);
    }

    /** A start of its own, with the relay between it and its database. */
    public static class BehindARelay implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Relay.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    /** The suite's database, seen through the relay. */
    public static class Relay implements QuarkusTestResourceLifecycleManager {
        static DatabaseRelay relay;
        private final TestDatabase database = new TestDatabase();

        @Override
        public Map<String, String> start() {
            Map<String, String> settings = new java.util.HashMap<>(database.start());
            String url =
                    settings.getOrDefault("quarkus.datasource.jdbc.url", System.getenv("QUARKUS_DATASOURCE_JDBC_URL"));
            var address = java.net.URI.create(url.substring("jdbc:".length()));
            relay = new DatabaseRelay(address.getPort());
            settings.put(
                    "quarkus.datasource.jdbc.url",
                    url.replace(address.getHost() + ":" + address.getPort(), "localhost:" + relay.port()));
            settings.put("quarkus.datasource.jdbc.acquisition-timeout", "2S");
            return settings;
        }

        @Override
        public void stop() {
            relay.close();
            database.stop();
        }
    }
}
