package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;

/** The rating scale. */
@Tag(name = "Reference data")
@Path("/v1/ratings")
@Produces(MediaType.APPLICATION_JSON)
public class RatingResource {
    private final Answers answers;

    RatingResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listRatings",
            summary = "Read the rating scale",
            description =
                    "To show or translate ratings: every term with its number, where it has one, its label and what it means.")
    @APIResponse(
            responseCode = "200",
            description = "The scale.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RatingScale.class)))
    public Response ratings(@Context HttpHeaders request) {
        return answers.json(RatingScale.INSTANCE, CachePolicy.SHORT, request);
    }

    /**
     * The terms of the scale.
     */
    @Schema(
            description = "The rating scale.",
            requiredProperties = {"worst", "best", "methodology", "items"})
    public record RatingScale(
            @Schema(description = "The lowest number.", minimum = "1", maximum = "5", examples = "1")
            int worst,

            @Schema(description = "The highest number.", minimum = "1", maximum = "5", examples = "5")
            int best,

            @Schema(
                    description = "Where the house says how it rates.",
                    pattern = "^/.*$",
                    maxLength = 200,
                    examples = "/v1/publishers")
            String methodology,

            @Schema(description = "The terms.", maxItems = 20)
            List<Term> items) {
        static final RatingScale INSTANCE = new RatingScale(
                Rating.WORST,
                Rating.BEST,
                "/v1/publishers",
                Arrays.stream(Rating.values()).map(Term::of).toList());

        public RatingScale {
            items = List.copyOf(items);
        }
    }

    /** One term: its number, where it has one, its label and what it means. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "RatingTerm",
            description = "One term: its number, where it has one, its label and what it means.",
            requiredProperties = {"rating", "label", "definition"})
    public record Term(
            Rating rating,

            @Schema(description = "Its number.", minimum = "1", maximum = "5", examples = "1")
            Integer value,

            @Schema(description = "Its English label.", maxLength = 100, examples = "False")
            String label,

            @Schema(
                    description = "What it means.",
                    maxLength = 1000,
                    examples = "What the claim says did not happen or is not so.")
            String definition) {
        static Term of(Rating rating) {
            return new Term(
                    rating,
                    rating.value().isPresent() ? rating.value().getAsInt() : null,
                    rating.label(),
                    rating.definition());
        }
    }
}
