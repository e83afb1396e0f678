package org.plumbline.interchange.claimreview;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaims;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.ProblemException;
import org.plumbline.web.StoredDocument;

/** Finds a claim and answers with its ClaimReview. */
@ApplicationScoped
class ClaimReviewAnswers {
    static final String MEDIA_TYPE = "application/ld+json";

    private final PublishedClaims claims;
    private final ClaimReviews reviews;
    private final Answers answers;
    private final ObjectMapper json;

    ClaimReviewAnswers(PublishedClaims claims, ClaimReviews reviews, Answers answers, ObjectMapper json) {
        this.claims = claims;
        this.reviews = reviews;
        this.answers = answers;
        this.json = json;
    }

    Response review(String slug, String asOf, Integer revision, String language, HttpHeaders request) {
        ClaimState state = claims.find(slug, asOf, revision);
        StoredDocument document = state.in(language);
        ClaimReviewDocument review = reviews.of(claim(document))
                .orElseThrow(
                        () -> ProblemException.notFound("claim '" + slug + "' has no verdict to show as a review"));
        return answers.document(
                StoredDocument.of(answers.bytes(review), document.language(), state.publishedAt()),
                MEDIA_TYPE,
                revision == null ? CachePolicy.REVALIDATE : CachePolicy.IMMUTABLE,
                request);
    }

    private PublishedClaim claim(StoredDocument document) {
        try {
            return json.readValue(document.body(), PublishedClaim.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
