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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;

/** The things that claims are about, with their traits. */
@Tag(name = "Reference data")
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
    @Operation(
            operationId = "listSubjects",
            summary = "List subjects",
            description = "To browse the things that claims are about, with their traits.")
    @APIResponse(
            responseCode = "200",
            description = "A page, by slug.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReferencePages.SubjectPage.class)))
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
    @Operation(
            operationId = "compareSubjects",
            summary = "Compare subjects",
            description =
                    "To show where a mix-up comes from: the traits of two to four subjects side by side, those that all have first. An unknown slug is refused with 400, which names the nearest one.")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubjectComparison.Comparison.class)))
    public Response compare(
            @Parameter(
                            description = "Slug of a subject; given two to four times.",
                            required = true,
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = String.class,
                                            minItems = 2,
                                            maxItems = 4))
                    @QueryParam("subject")
                    List<String> subjects,
            @Context HttpHeaders request) {
        return answers.json(comparison.of(subjects), CachePolicy.REVALIDATE, request);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "getSubject",
            summary = "Read a subject",
            description =
                    "To explain what a claim is about: the traits of the thing, each with its sources. With `asOf` as it was published then.")
    @APIResponse(
            responseCode = "200",
            description = "The subject.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublishedSubject.class)))
    public Response one(@PathParam("slug") String slug, @QueryParam("asOf") String asOf, @Context HttpHeaders request) {
        return references.one(ReferenceKind.SUBJECT, slug, asOf, request);
    }
}
