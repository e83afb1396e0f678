package org.plumbline.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;

/** One claim: its present state, its past ones, and what changed between them. */
@Path("/v1/claims/{slug}")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {
    private final PublishedClaims claims;
    private final Answers answers;

    ClaimResource(PublishedClaims claims, Answers answers) {
        this.claims = claims;
        this.answers = answers;
    }

    @GET
    public Response claim(
            @PathParam("slug") String slug,
            @QueryParam("asOf") String asOf,
            @QueryParam("revision") Integer revision,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context HttpHeaders request) {
        ClaimState state = claims.find(slug, asOf, revision);
        CachePolicy policy = revision == null ? CachePolicy.REVALIDATE : CachePolicy.IMMUTABLE;
        return answers.document(state.in(language), policy, request);
    }

    @GET
    @Path("/revisions")
    public Response revisions(@PathParam("slug") String slug, @Context HttpHeaders request) {
        return answers.json(claims.history(slug), CachePolicy.REVALIDATE, request);
    }

    @GET
    @Path("/revisions/{number}")
    public Response revision(
            @PathParam("slug") String slug,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context HttpHeaders request) {
        return answers.document(claims.revision(slug, number).in(language), CachePolicy.IMMUTABLE, request);
    }

    @GET
    @Path("/revisions/{from}/diff/{to}")
    @Produces("application/json-patch+json")
    public Response diff(
            @PathParam("slug") String slug,
            @PathParam("from") int from,
            @PathParam("to") int to,
            @Context HttpHeaders request) {
        JsonNode patch = claims.diff(slug, from, to);
        return answers.document(
                org.plumbline.web.StoredDocument.of(answers.bytes(patch), null, null),
                "application/json-patch+json",
                CachePolicy.IMMUTABLE,
                request);
    }
}
