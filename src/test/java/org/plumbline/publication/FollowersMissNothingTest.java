package org.plumbline.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.Publication;
import org.plumbline.editorial.Publishing;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;

@PlumblineTest
class FollowersMissNothingTest {
    private static final int PUBLISHERS = 8;
    private static final int EACH = 12;

    @Inject
    Publishing publishing;

    @Inject
    LogReader log;

    @Inject
    DataSource database;

    @Test
    void aFollowerSeesEveryRevisionOnceWhileManyPublish() throws Exception {
        long start = log.head();
        Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(PUBLISHERS + 1);
        try {
            Future<List<Long>> follower = threads.submit(() -> follow(start, PUBLISHERS * EACH));
            List<Future<Void>> publishers = new ArrayList<>();
            for (int p = 0; p < PUBLISHERS; p++) {
                publishers.add(threads.submit(publishTo(acknowledged, p)));
            }
            for (Future<Void> publisher : publishers) {
                publisher.get();
            }
            List<Long> seen = follower.get();
            assertThat(seen).containsAll(acknowledged);
            assertThat(seen)
                    .containsExactlyElementsOf(LongStream.rangeClosed(start + 1, start + seen.size())
                            .boxed()
                            .toList());
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Void> publishTo(Set<Long> acknowledged, int publisher) {
        return () -> {
            for (int i = 0; i < EACH; i++) {
                ClaimContent content = TestClaims.saying("Publisher %d says sentence %d.".formatted(publisher, i));
                acknowledged.add(publishing
                        .publish(List.of(Publication.of(content)))
                        .get(0)
                        .position());
            }
            return null;
        };
    }

    /** Reads {@code /v1/changes} by position, as a subscriber outside would, in pages of three. */
    private static List<Long> follow(long after, int count) {
        List<Long> seen = new ArrayList<>();
        long position = after;
        while (seen.size() < count) {
            var page = given().queryParam("after", position)
                    .queryParam("limit", 3)
                    .queryParam("wait", 5)
                    .get("/v1/changes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.position", Long.class));
            position = page.getLong("next");
        }
        return seen;
    }

    @Test
    void whoHasReadFurtherThanTheLogGoesIsToldWhereItEnds() {
        long end = log.head();
        given().queryParam("after", end)
                .get("/v1/changes")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", equalTo((int) end));
        for (int wait : new int[] {0, 30}) {
            given().queryParam("after", end + 1)
                    .queryParam("wait", wait)
                    .get("/v1/changes")
                    .then()
                    .statusCode(400)
                    .body("violations[0].in", equalTo("query"))
                    .body("violations[0].field", equalTo("after"))
                    .body("violations[0].code", equalTo("out-of-range"))
                    .body("violations[0].message", containsString("the end of the log, which is " + end + ":"));
        }
    }

    @Test
    void aPublisherWhoseConnectionDiesBeforeTheCommitLeavesNothing() {
        long before = log.head();
        ClaimContent content = TestClaims.saying("This never happened.");
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                publishing.publish(List.of(Publication.of(content)));
                killOwnConnection();
            });
        } catch (RuntimeException expected) {
            // the commit cannot succeed
        }
        assertThat(log.head()).isEqualTo(before);
        given().get("/v1/claims/" + content.slug()).then().statusCode(404);
        assertThat(count("claim WHERE slug = '" + content.slug() + "'")).isZero();
    }

    private void killOwnConnection() {
        try (Connection own = database.getConnection();
                Statement statement = own.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            int pid = row.getInt(1);
            QuarkusTransaction.suspendingExisting().run(() -> terminate(pid));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void terminate(int pid) {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(" + pid + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String where) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + where)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
