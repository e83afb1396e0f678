package org.plumbline.search;

import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.plumbline.publication.PublishedClaim.Agreement;
import org.plumbline.publication.Rating;
import org.plumbline.web.Slugs;

/**
 * The filters that every list of claims takes. A filter may be repeated: its values are alternatives. Different filters
 * narrow each other. {@link FilterReader} turns them into a {@link ClaimQuery} or says what is wrong with them.
 */
public class ClaimFilters {
    static final int MAX_QUERY = 500;
    static final int MAX_VALUES = 50;
    static final String LANGUAGE_PATTERN = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

    @QueryParam("q")
    @Parameter(
            description =
                    "Text to find in claims, their other wordings, summaries and notes, in any language. Words are stemmed; `\"…\"` is a phrase, `word*` a beginning; a word that occurs nowhere is taken for a typing error.",
            schema = @Schema(type = SchemaType.STRING, maxLength = MAX_QUERY, pattern = "^[^\\u0000-\\u0008]*$"),
            example = "does china score every citizen")
    public String q;

    @QueryParam("rating")
    @Parameter(
            description = "The claim's rating (see `/v1/ratings`).",
            schema = @Schema(implementation = Rating[].class))
    public List<String> rating;

    @QueryParam("topic")
    @Parameter(
            description = "Slug of a topic (see `/v1/topics`).",
            schema = @Schema(type = SchemaType.ARRAY, maxItems = MAX_VALUES))
    @Schema(maxLength = Slugs.MAX_LENGTH, pattern = Slugs.PATTERN)
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

    @QueryParam("agreement")
    @Parameter(
            description =
                    "Whether the publishers' verdicts agree: `single` (only one has judged it), `agreed` or `split`.",
            schema = @Schema(implementation = Agreement[].class))
    public List<String> agreement;

    @QueryParam("corrected")
    @Parameter(
            description = "`true`: only claims that were ever corrected; `false`: only those that never were.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public String corrected;

    @QueryParam("reviewedFrom")
    @Parameter(
            description = "First day on which the first verdict may have been reached.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2026-01-01")
    public String reviewedFrom;

    @QueryParam("reviewedTo")
    @Parameter(
            description = "Last day on which the first verdict may have been reached.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2026-12-31")
    public String reviewedTo;

    @QueryParam("publishedSince")
    @Parameter(
            description =
                    "Only claims whose present revision was published at or after this instant, or since this day began in UTC.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 40),
            example = "2026-11-01")
    public String publishedSince;

    @QueryParam("asOf")
    @Parameter(
            description =
                    "The list as it was at this instant, or at the end of this day in UTC. Filters, text and facets look at the past too.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 40),
            example = "2026-11-24T12:00:00Z")
    public String asOf;

    /** What was given for each attribute, never null. */
    Map<Attribute, List<String>> values() {
        Map<Attribute, List<String>> values = new EnumMap<>(Attribute.class);
        values.put(Attribute.RATING, listOf(rating));
        values.put(Attribute.TOPIC, listOf(topic));
        values.put(Attribute.SUBJECT, listOf(subject));
        values.put(Attribute.CONFUSED_WITH, listOf(confusedWith));
        values.put(Attribute.PUBLISHER, listOf(publisher));
        values.put(Attribute.CLAIMANT, listOf(claimant));
        values.put(Attribute.LANGUAGE, listOf(language));
        values.put(Attribute.AGREEMENT, listOf(agreement));
        values.put(Attribute.CORRECTED, corrected == null ? List.of() : List.of(corrected));
        return values;
    }

    private static List<String> listOf(List<String> given) {
        return given == null ? List.of() : given;
    }
}
