package org.plumbline.auth;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plumbline.web.Answers;
import org.plumbline.web.Bodies;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.Cursor;
import org.plumbline.web.Total;

/** API keys: made, listed and revoked by admins. */
@Path("/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN_NAME)
@Tag(name = "Keys and audit")
public class KeyResource {
    private static final String LIST = "keys";

    private final ApiKeys keys;
    private final Caller caller;
    private final Answers answers;
    private final Clock clock;

    KeyResource(ApiKeys keys, Caller caller, Answers answers, Clock clock) {
        this.keys = keys;
        this.caller = caller;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listKeys",
            summary = "List the API keys",
            description =
                    "To see who can write, which keys are still used, and which can be revoked. Never shows a key.")
    @APIResponse(
            responseCode = "200",
            description = "A page of keys.",
            content = @Content(schema = @Schema(implementation = KeyPage.class)))
    public Response list(
            @Parameter(description = "How many at most.") @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100)
                    int limit,
            @Parameter(description = "`next` of the page before.") @QueryParam("cursor") String cursor,
            @Context HttpHeaders request,
            @Context UriInfo uri) {
        String after = Cursor.keyAfter(cursor, LIST);
        List<KeyDescription> found = keys.list(after, limit + 1);
        List<KeyDescription> items = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit
                ? new Cursor(LIST, 0, List.of(items.get(limit - 1).prefix())).encoded()
                : null;
        return answers.page(
                new KeyPage(items, next, Total.exact(keys.count())), next, CachePolicy.PRIVATE, request, uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "issueKey",
            summary = "Make an API key",
            description =
                    "To let a person or a program write. The key is in this answer and nowhere else: pass it on safely.")
    @APIResponse(
            responseCode = "201",
            description = "The key was made.",
            content = @Content(schema = @Schema(implementation = NewKey.class)))
    public Response issue(KeyRequest body) {
        KeyRequest request = Bodies.required(body);
        request.check(clock);
        ApiKeys.Issued issued = keys.issue(request, caller.name());
        return Response.created(URI.create(issued.key().href()))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.PRIVATE.header())
                .entity(new NewKey(issued.token(), issued.key()))
                .build();
    }

    @GET
    @Path("/{prefix}")
    @Operation(
            operationId = "getKey",
            summary = "Read what is known of a key",
            description = "To see whose it is, what it may do and when it was last used.")
    @APIResponse(
            responseCode = "200",
            description = "The key's description.",
            content = @Content(schema = @Schema(implementation = KeyDescription.class)))
    public Response one(
            @Parameter(description = "The key's prefix.") @PathParam("prefix") String prefix,
            @Context HttpHeaders request) {
        return answers.json(keys.describe(prefix), CachePolicy.PRIVATE, request);
    }

    @DELETE
    @Path("/{prefix}")
    @Operation(
            operationId = "revokeKey",
            summary = "Revoke a key",
            description =
                    "When a key is no longer needed or has leaked. It stops working at once on every node; its description stays for the audit trail.")
    @APIResponse(responseCode = "204", description = "The key is revoked.")
    public void revoke(@Parameter(description = "The key's prefix.") @PathParam("prefix") String prefix) {
        keys.revoke(prefix, caller.name());
    }
}
