package org.plumbline.interchange.feed;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.plumbline.publication.Rating;
import org.plumbline.search.ClaimFilters;

/** Of which claims the corrections are wanted: the list's filters that look at a claim by itself. */
public class CorrectionFilters {
    @QueryParam("rating")
    @Parameter(
            description = "The claim's rating after the correction (see `/v1/ratings`).",
            schema = @Schema(implementation = Rating[].class))
    public List<String> rating;

    @QueryParam("topic")
    @Parameter(description = "Slug of a topic (see `/v1/topics`).")
    public List<String> topic;

    @QueryParam("subject")
    @Parameter(description = "Slug of the subject that the claim is about (see `/v1/subjects`).")
    public List<String> subject;

    @QueryParam("confusedWith")
    @Parameter(description = "Slug of the subject that the claim mixes its own up with.")
    public List<String> confusedWith;

    @QueryParam("publisher")
    @Parameter(description = "Slug of a publisher that has judged the claim (see `/v1/publishers`).")
    public List<String> publisher;

    @QueryParam("claimant")
    @Parameter(description = "Name of somebody who makes the claim, in full; case does not matter.")
    public List<String> claimant;

    @QueryParam("language")
    @Parameter(description = "BCP 47 tag of a language that the claim can be read in; `en` includes `en-GB`.")
    public List<String> language;

    /** The same as the list's filters, which know how to read them. */
    ClaimFilters ofClaims() {
        ClaimFilters filters = new ClaimFilters();
        filters.rating = rating;
        filters.topic = topic;
        filters.subject = subject;
        filters.confusedWith = confusedWith;
        filters.publisher = publisher;
        filters.claimant = claimant;
        filters.language = language;
        return filters;
    }
}
