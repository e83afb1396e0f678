package org.plumbline.embed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.ProblemException;

/** Serves the stylesheet, scripts and icon, and the web components under their stable address. */
@Path("/")
public class AssetResource {
    private final Assets assets;
    private final Answers answers;

    AssetResource(Assets assets, Answers answers) {
        this.assets = assets;
        this.answers = answers;
    }

    @GET
    @Path("/assets/{name}")
    @Operation(hidden = true)
    public Response asset(
            @PathParam("name") String name, @QueryParam("v") String version, @Context HttpHeaders request) {
        return send(name, version == null ? CachePolicy.SHORT : CachePolicy.IMMUTABLE, request);
    }

    /** The address that other sites put into their pages. */
    @GET
    @Path("/embed/plumbline.js")
    @Operation(hidden = true)
    public Response component(@Context HttpHeaders request) {
        return send("plumbline.js", CachePolicy.SHORT, request);
    }

    /** Browsers ask for this by themselves where a document names no icon. */
    @GET
    @Path("/favicon.ico")
    @Operation(hidden = true)
    public Response icon(@Context HttpHeaders request) {
        return send("icon.svg", CachePolicy.SHORT, request);
    }

    /** What crawlers ask for first (RFC 9309). */
    @GET
    @Path("/robots.txt")
    @Operation(hidden = true)
    public Response robots(@Context HttpHeaders request) {
        return send("robots.txt", CachePolicy.SHORT, request);
    }

    private Response send(String name, CachePolicy policy, HttpHeaders request) {
        Assets.Asset asset =
                assets.find(name).orElseThrow(() -> ProblemException.notFound("there is no file of this name"));
        Response answer = answers.document(asset.document(), asset.type(), policy, request);
        // Other sites' pages and sandboxed frames (origin null) may load these.
        answer.getHeaders().putSingle("Cross-Origin-Resource-Policy", "cross-origin");
        return answer;
    }
}
