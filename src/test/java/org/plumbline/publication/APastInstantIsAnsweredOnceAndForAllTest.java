package org.plumbline.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.Publication;
import org.plumbline.editorial.Publishing;
import org.plumbline.editorial.ReferenceDesk;
import org.plumbline.editorial.SubjectContent;
import org.plumbline.testing.Desk;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;

/** A publication gets its time before its commit: readers who ask for an instant in between must not be told twice. */
@PlumblineTest
class APastInstantIsAnsweredOnceAndForAllTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayCommit = new CountDownLatch(1);

    @Inject
    Publishing publishing;

    @Inject
    ReferenceDesk references;

    @Inject
    ClaimReader claims;

    @AfterEach
    void stop() {
        mayCommit.countDown();
        threads.shutdown();
    }

    @Test
    void evenWhileAPublisherHasNotCommitted() throws Exception {
        ClaimContent claim = TestClaims.saying("Published while somebody asks.");
        String subject = Desk.freshSlug("was-asked");
        List<String> paths = List.of(
                "/v1/claims/" + claim.slug() + "?asOf=",
                "/v1/claims?sort=newest&limit=3&asOf=",
                "/v1/exports/claims.ndjson?subject=sesame-credit&asOf=",
                "/v1/subjects/" + subject + "?asOf=",
                "/v1/subjects?limit=100&asOf=");
        Instant before = Instant.now();
        paths.forEach(path -> answer(path + before)); // so that the first answer of its kind takes no longer
        Future<?> publisher = threads.submit(() -> publishSlowly(claim, subject));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        Instant between = Instant.now();

        Map<String, Future<String>> then = new LinkedHashMap<>();
        for (String path : paths) {
            then.put(path + between, threads.submit(() -> answer(path + between)));
        }
        Thread.sleep(2000); // time enough for an answer that does not wait
        mayCommit.countDown();
        publisher.get(30, TimeUnit.SECONDS);

        for (Map.Entry<String, Future<String>> asked : then.entrySet()) {
            assertThat(asked.getValue().get(30, TimeUnit.SECONDS))
                    .as(asked.getKey())
                    .isEqualTo(answer(asked.getKey()));
        }
        assertThat(given().get("/v1/claims/" + claim.slug() + "?asOf=" + between)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void andAnOlderInstantWaitsForNobody() throws Exception {
        Instant before = Instant.now();
        String path = "/v1/claims/every-citizen-score?asOf=" + before;
        String answer = answer(path);
        threads.submit(() -> publishSlowly(TestClaims.saying("Slowly published."), Desk.freshSlug("was-asked")));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        assertThat(threads.submit(() -> answer(path)).get(3, TimeUnit.SECONDS)).isEqualTo(answer);
    }

    @Test
    void theTimeThatAPublicationSaysIsNeverInTheFuture() {
        List<Publication> many = java.util.stream.IntStream.range(0, 50)
                .mapToObj(i -> Publication.of(TestClaims.saying("One of many, number " + i + ".")))
                .toList();
        publishing.publish(many);
        String last = many.get(49).content().slug();
        Instant at = claims.current(last).orElseThrow().publishedAt();
        assertThat(given().get("/v1/claims/" + last + "?asOf=" + at).statusCode())
                .isEqualTo(200);
        // A part of a microsecond is no later instant of the log.
        assertThat(given().get("/v1/claims/" + last + "?asOf=" + at.minus(1, ChronoUnit.NANOS))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void todayStandsForNowAndTomorrowIsRefused() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(given().get("/v1/claims/every-citizen-score?asOf=" + today).statusCode())
                .isEqualTo(200);
        Response tomorrow = given().get("/v1/claims/every-citizen-score?asOf=" + today.plusDays(1));
        assertThat(tomorrow.statusCode()).isEqualTo(400);
        assertThat(tomorrow.<String>path("violations[0].code")).isEqualTo("in-the-future");
    }

    private void publishSlowly(ClaimContent claim, String subject) {
        QuarkusTransaction.requiringNew().run(() -> {
            references.putSubjects(
                    List.of(new SubjectContent(subject, "Was asked for", null, "Something new.", null, null, null)));
            publishing.publish(List.of(Publication.of(claim)));
            begun.countDown();
            try {
                mayCommit.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static String answer(String path) {
        Response answer = given().get(path);
        // A problem names its request but carries no state; its status is what counts.
        return answer.statusCode() == 200 ? answer.asString() : "problem " + answer.statusCode();
    }
}
