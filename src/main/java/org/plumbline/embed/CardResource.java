package org.plumbline.embed;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.plumbline.publication.ClaimState;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;

/** The card of a claim, made to stand in other sites' pages, and the image that is shown where it is shared. */
@Path("/embed/{slug}")
public class CardResource {
    private static final int GONE = 410;

    private final Cards cards;
    private final ShareImages images;
    private final Answers answers;

    CardResource(Cards cards, ShareImages images, Answers answers) {
        this.cards = cards;
        this.images = images;
        this.answers = answers;
    }

    @GET
    @Produces(Pages.HTML)
    @Operation(hidden = true)
    public Response card(
            @PathParam("slug") String slug,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @Context HttpHeaders request) {
        ClaimState state = cards.state(slug);
        Response answer =
                answers.document(cards.card(state, lang, acceptLanguage), Pages.HTML, CachePolicy.REVALIDATE, request);
        answer.getHeaders().putSingle(ContentPolicy.HEADER, cards.policy());
        return state.isRetracted() && answer.getStatus() == 200
                ? Response.fromResponse(answer).status(GONE).build()
                : answer;
    }

    @GET
    @Path("/share.png")
    @Produces("image/png")
    @Operation(hidden = true)
    public Response image(
            @PathParam("slug") String slug,
            @QueryParam("v") @Min(1) Integer revision,
            @QueryParam("lang") String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @Context HttpHeaders request) {
        CachePolicy policy = revision == null ? CachePolicy.REVALIDATE : CachePolicy.IMMUTABLE;
        return answers.document(
                images.image(slug, revision, Languages.wanted(lang, acceptLanguage)), "image/png", policy, request);
    }
}
