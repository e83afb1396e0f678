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
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;

/** The rating scale. */
@Path("/v1/ratings")
@Produces(MediaType.APPLICATION_JSON)
public class RatingResource {
    private final Answers answers;

    RatingResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    public Response ratings(@Context HttpHeaders request) {
        return answers.json(RatingScale.INSTANCE, CachePolicy.SHORT, request);
    }

    /**
     * The terms of the scale.
     *
     * @param methodology where the house says how it rates
     */
    public record RatingScale(int worst, int best, String methodology, List<Term> items) {
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
    public record Term(Rating rating, Integer value, String label, String definition) {
        static Term of(Rating rating) {
            return new Term(
                    rating,
                    rating.value().isPresent() ? rating.value().getAsInt() : null,
                    rating.label(),
                    rating.definition());
        }
    }
}
