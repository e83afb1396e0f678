package org.plumbline.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;

/** The things that claims are about, with their traits. */
@Path("/v1/subjects")
@Produces(MediaType.APPLICATION_JSON)
public class SubjectResource {
    private final References references;
    private final SubjectComparison comparison;
    private final Answers answers;

    SubjectResource(References references, SubjectComparison comparison, Answers answers) {
        this.references = references;
        this.comparison = comparison;
        this.answers = answers;
    }

    @GET
    public Response list(
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("asOf") String asOf,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        return references.list(ReferenceKind.SUBJECT, limit, cursor, asOf, request, uri);
    }

    @GET
    @Path("/compare")
    public Response compare(@QueryParam("subject") List<String> subjects, @Context HttpHeaders request) {
        return answers.json(comparison.of(subjects), CachePolicy.REVALIDATE, request);
    }

    @GET
    @Path("/{slug}")
    public Response one(@PathParam("slug") String slug, @QueryParam("asOf") String asOf, @Context HttpHeaders request) {
        return references.one(ReferenceKind.SUBJECT, slug, asOf, request);
    }
}
