package org.plumbline.auth;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class AKeyOpensWhatItsRoleAllowsTest {
    private static final String KEYS = "/v1/keys";

    @Test
    void withoutAKeyTheAnswerIsAChallenge() {
        given().get(KEYS)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer realm=\"plumbline\""))
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void anUnknownKeyIsToldSo() {
        Keys.with("plb_zzzzzzzz_" + "0".repeat(40))
                .get(KEYS)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void aKeyWithoutTheRoleIsToldWhichOneIsMissing() {
        Keys.asPublisher()
                .get(KEYS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/forbidden"))
                .body("detail", containsString("admin"));
    }

    @Test
    void aKeyIsShownOnceAndWorksUntilItIsRevoked() {
        Response made = issue("editor", "Newsroom CMS");
        String token = made.path("token");
        String href = made.path("key.href");
        made.then()
                .statusCode(201)
                .header("Location", containsString(href))
                .body("token", matchesPattern("plb_[a-z0-9]{8}_[A-Za-z0-9]{40}"));
        Keys.asAdmin()
                .get(href)
                .then()
                .statusCode(200)
                .body("label", equalTo("Newsroom CMS"))
                .body(not(containsString(token)));
        Keys.with(token).get(KEYS).then().statusCode(403);
        Keys.asAdmin().get(href).then().body("lastUsedAt", notNullValue());
        Keys.asAdmin().delete(href).then().statusCode(204);
        Keys.with(token).get(KEYS).then().statusCode(401);
        Keys.asAdmin().get(href).then().body("revokedAt", notNullValue());
    }

    @Test
    void anAdminsKeyDoesWhatEveryRoleMay() {
        String token = issue("admin", "Chief").path("token");
        Keys.with(token)
                .queryParam("limit", 100)
                .get(KEYS)
                .then()
                .statusCode(200)
                .body("items.href", everyItem(startsWith("/v1/keys/")));
    }

    @Test
    void everyFaultOfARequestIsNamedAtOnce() {
        Keys.asAdmin()
                .contentType(ContentType.JSON)
                .body("{\"label\":\"\",\"expiresAt\":\"2001-01-01T00:00:00Z\"}")
                .post(KEYS)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(java.util.List.of("/role", "/label", "/expiresAt")));
    }

    @Test
    void anExpiredKeyIsAsGoodAsNone() throws InterruptedException {
        Instant soon = Instant.now().plusMillis(1500);
        String token = Keys.asAdmin()
                .contentType(ContentType.JSON)
                .body("{\"role\":\"admin\",\"label\":\"For a moment\",\"expiresAt\":\"" + soon + "\"}")
                .post(KEYS)
                .path("token");
        Thread.sleep(1600);
        Keys.with(token).get(KEYS).then().statusCode(401);
    }

    @Test
    void whoeverGuessesAtAKeyIsSlowedDownAndNobodyElse() {
        String token = issue("admin", "Guessed at " + UUID.randomUUID()).path("token");
        String wrong = token.substring(0, 13) + "0".repeat(40);
        int status = 0;
        for (int i = 0; i < 40 && status != 429; i++) {
            status = Keys.with(wrong).get(KEYS).statusCode();
        }
        Keys.with(wrong)
                .get(KEYS)
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"))
                .body("type", equalTo("/problems/rate-limited"));
        Keys.asAdmin().get(KEYS).then().statusCode(200);
    }

    private static Response issue(String role, String label) {
        return Keys.asAdmin()
                .contentType(ContentType.JSON)
                .body("{\"role\":\"" + role + "\",\"label\":\"" + label + "\"}")
                .post(KEYS);
    }
}
