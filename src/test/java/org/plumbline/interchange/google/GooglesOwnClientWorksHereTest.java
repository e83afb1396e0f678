package org.plumbline.interchange.google;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.jackson2.JacksonFactory;
import com.google.api.services.factchecktools.v1alpha1.FactCheckTools;
import com.google.api.services.factchecktools.v1alpha1.FactCheckToolsRequestInitializer;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1Claim;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1ClaimAuthor;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1ClaimRating;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkup;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;

/** Drives the unmodified client of Google's Fact Check Tools API; only its root address is ours. */
@PlumblineTest
class GooglesOwnClientWorksHereTest {

    @Test
    void itSearchesAndFindsWhatItKnowsAndMore() throws IOException {
        GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse found = client("any key")
                .claims()
                .search()
                .setQuery("does china \"score\" every citizen?")
                .setLanguageCode("en-US")
                .setPageSize(5)
                .execute();
        assertThat(found.getClaims()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        GoogleFactcheckingFactchecktoolsV1alpha1Claim claim = found.getClaims().get(0);
        assertThat(claim.getText()).isNotBlank();
        assertThat(claim.getClaimReview().get(0).getPublisher().getName()).isEqualTo("Plumbline Desk");
        assertThat(claim.getClaimReview().get(0).getPublisher().getSite()).isEqualTo("plumbline.example");
        assertThat(claim.getClaimReview().get(0).getTextualRating()).isNotBlank();
        assertThat(claim.getClaimReview().get(0).getReviewDate()).matches("\\d{4}-\\d{2}-\\d{2}T00:00:00Z");
        assertThat(claim.getUnknownKeys()).containsKeys("slug", "rating", "notes", "citations", "revision");
    }

    @Test
    void itPagesByTokenAndByOffset() throws IOException {
        var search = client("k").claims().search();
        var first = search.setQuery("social credit").setPageSize(3).execute();
        var second = client("k")
                .claims()
                .search()
                .setQuery("social credit")
                .setPageSize(3)
                .setPageToken(first.getNextPageToken())
                .execute();
        var byOffset = client("k")
                .claims()
                .search()
                .setQuery("social credit")
                .setPageSize(3)
                .setOffset(3)
                .execute();
        assertThat(second.getClaims()).isEqualTo(byOffset.getClaims());
        assertThat(second.getClaims()).doesNotContainAnyElementsOf(first.getClaims());
        assertThat(client("k")
                        .claims()
                        .search()
                        .setQuery("social credit")
                        .setOffset(1000)
                        .execute()
                        .getClaims())
                .isNull();
    }

    @Test
    void itFiltersByPublisherAndAge() throws IOException {
        assertThat(client("k")
                        .claims()
                        .search()
                        .setReviewPublisherSiteFilter("https://www.Plumbline.example/")
                        .execute()
                        .getClaims())
                .isNotEmpty();
        assertThat(client("k")
                        .claims()
                        .search()
                        .setReviewPublisherSiteFilter("nytimes.com")
                        .execute())
                .isEmpty();
        assertThat(client("k")
                        .claims()
                        .search()
                        .setQuery("score")
                        .setMaxAgeDays(36500)
                        .execute()
                        .getClaims())
                .isNotEmpty();
    }

    @Test
    void itSeesErrorsAsGooglesOwn() {
        assertThatThrownBy(() -> client("k").claims().search().execute())
                .isInstanceOfSatisfying(GoogleJsonResponseException.class, e -> {
                    assertThat(e.getStatusCode()).isEqualTo(400);
                    assertThat(e.getDetails().getErrors().get(0).getReason()).isEqualTo("badRequest");
                    assertThat(e.getDetails().get("status")).isEqualTo("INVALID_ARGUMENT");
                });
        assertThatThrownBy(() -> client("no such key").pages().get("pages/1").execute())
                .isInstanceOfSatisfying(GoogleJsonResponseException.class, e -> {
                    assertThat(e.getStatusCode()).isEqualTo(400);
                    assertThat(e.getDetails().getMessage())
                            .isEqualTo("API key not valid. Please pass a valid API key.");
                });
        assertThatThrownBy(() -> client(null).pages().get("pages/1").execute())
                .isInstanceOfSatisfying(
                        GoogleJsonResponseException.class,
                        e -> assertThat(e.getStatusCode()).isEqualTo(403));
        assertThatThrownBy(() -> client(Keys.EDITOR).pages().get("pages/1").execute())
                .isInstanceOfSatisfying(GoogleJsonResponseException.class, e -> {
                    assertThat(e.getStatusCode()).isEqualTo(404);
                    assertThat(e.getDetails().get("status")).isEqualTo("NOT_FOUND");
                });
    }

    @Test
    void aPageBecomesADraftIsPublishedByOtherEyesAndIsWithdrawn() throws IOException {
        String url = "https://plumbline.example/checks/" + UUID.randomUUID() + "?a=b&c=(d)";
        String text = "The lighthouse of " + UUID.randomUUID() + " was never lit.";
        FactCheckTools editor = client(Keys.EDITOR);
        var page = editor.pages().create(page(url, text)).execute();
        assertThat(page.getName()).matches("pages/.+");
        assertThat(page.getVersionId()).isEqualTo("1");
        var markup = page.getClaimReviewMarkups().get(0);
        assertThat(markup.get("state")).isEqualTo("in-review");
        assertThat(markup.getClaimAuthor().getJobTitle()).isEqualTo("Keeper");
        assertThat(editor.pages().list().setUrl(url + "#top").execute().getClaimReviewMarkupPages())
                .containsExactly(page);
        assertThat(editor.pages()
                        .list()
                        .setOrganization("plumbline.example")
                        .setPageSize(100)
                        .execute()
                        .getClaimReviewMarkupPages())
                .contains(page);

        publish((String) markup.get("draft"));
        var published = editor.pages().get(page.getName()).execute();
        String href = (String) published.getClaimReviewMarkups().get(0).get("href");
        given().get(href)
                .then()
                .statusCode(200)
                .body("text", equalTo(text))
                .body("verdicts[0].label", equalTo("Mostly false"))
                .body("verdicts[0].rating", equalTo("mostly-false"))
                .body("claimants[0].name", equalTo("A. Keeper"));
        assertThat(client("k")
                        .claims()
                        .search()
                        .setQuery(text)
                        .execute()
                        .getClaims()
                        .get(0)
                        .getText())
                .isEqualTo(text);

        published
                .getClaimReviewMarkups()
                .get(0)
                .getRating()
                .setTextualRating("False")
                .setRatingValue(1);
        var updated = editor.pages().update(page.getName(), published).execute();
        assertThat(updated.getVersionId()).isEqualTo("2");
        assertThat(updated.getClaimReviewMarkups().get(0).get("state")).isEqualTo("in-review");
        assertThatThrownBy(
                        () -> editor.pages().update(page.getName(), published).execute())
                .isInstanceOfSatisfying(GoogleJsonResponseException.class, e -> {
                    assertThat(e.getStatusCode()).isEqualTo(409);
                    assertThat(e.getDetails().get("status")).isEqualTo("ABORTED");
                });
        publish((String) updated.getClaimReviewMarkups().get(0).get("draft"));
        given().get(href).then().body("rating", equalTo("false")).body("revision", equalTo(2));

        assertThatThrownBy(() -> editor.pages().delete(page.getName()).execute())
                .isInstanceOfSatisfying(
                        GoogleJsonResponseException.class,
                        e -> assertThat(e.getStatusCode()).isEqualTo(403));
        assertThat(client(Keys.PUBLISHER).pages().delete(page.getName()).execute())
                .isEmpty();
        given().get(href).then().statusCode(410);
    }

    @Test
    void aPageThatSaysOnlyWhatGoogleAsksForWaitsAsADraft() throws IOException {
        String url = "https://plumbline.example/checks/" + UUID.randomUUID();
        var page = page(url, "The well is " + UUID.randomUUID() + " metres deep.");
        page.getClaimReviewMarkups().get(0).remove("citations");
        page.getClaimReviewMarkups().get(0).remove("subject");
        var kept = client(Keys.EDITOR).pages().create(page).execute();
        var markup = kept.getClaimReviewMarkups().get(0);
        assertThat(markup.get("state")).isEqualTo("draft");
        assertThat((List<?>) markup.get("faults")).isNotEmpty();
        assertThat(client(Keys.EDITOR).pages().delete(kept.getName()).execute()).isEmpty();
        assertThat(client(Keys.EDITOR).pages().list().setUrl(url).execute()).isEmpty();
    }

    private static void publish(String draft) {
        Response read = Keys.asPublisher().get(draft);
        boolean update = read.path("claim") != null;
        Keys.asPublisher()
                .header("If-Match", read.header("ETag"))
                .contentType(ContentType.JSON)
                .body(update ? "{\"kind\": \"update\"}" : "{}")
                .post(draft + "/publish")
                .then()
                .statusCode(200);
    }

    private static GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage page(String url, String text) {
        var markup = new GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkup()
                .setClaimReviewed(text)
                .setClaimDate("2020-05")
                .setClaimFirstAppearance("https://rumours.example/1")
                .setClaimAppearances(List.of("https://rumours.example/2"))
                .setClaimAuthor(new GoogleFactcheckingFactchecktoolsV1alpha1ClaimAuthor()
                        .setName("A. Keeper")
                        .setJobTitle("Keeper"))
                .setRating(new GoogleFactcheckingFactchecktoolsV1alpha1ClaimRating()
                        .setTextualRating("Mostly false")
                        .setRatingValue(2)
                        .setWorstRating(1)
                        .setBestRating(5)
                        .setRatingExplanation("It was lit twice."));
        markup.set("subject", "sesame-credit");
        markup.set("topics", List.of("scoring"));
        markup.set(
                "citations",
                List.of(Map.of("source", TestClaims.SOURCE, "stance", "refutes", "accessedOn", "2026-11-20")));
        return new GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage()
                .setPageUrl(url)
                .setPublishDate("2026-11-20")
                .setClaimReviewMarkups(List.of(markup));
    }

    private static FactCheckTools client(String key) {
        return new FactCheckTools.Builder(new NetHttpTransport(), new JacksonFactory(), null)
                .setApplicationName("test")
                .setRootUrl("http://localhost:" + RestAssured.port + "/")
                .setFactCheckToolsRequestInitializer(new FactCheckToolsRequestInitializer(key))
                .build();
    }
}
