package org.plumbline.embed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.plumbline.web.AnyParameters;

/**
 * Where the form of the list of claims is sent. In a form every field has a name of its own or, with brackets, is one of
 * several; the list's address has neither brackets nor empty values, so that it can be read and passed on.
 */
@Path("/search")
@Produces(Pages.HTML)
public class SearchFormResource {
    private static final String SEVERAL = "[]";

    @GET
    @AnyParameters // the list refuses what it does not know
    @Operation(hidden = true)
    public Response search(@Context UriInfo uri) {
        String query = uri.getQueryParameters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey()) // the same choice has the same address
                .flatMap(parameter -> parameter.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> encoded(bare(parameter.getKey())) + '=' + encoded(value)))
                .collect(Collectors.joining("&"));
        return Pages.seeOther(query.isEmpty() ? "/claims" : "/claims?" + query);
    }

    private static String bare(String name) {
        return name.endsWith(SEVERAL) ? name.substring(0, name.length() - SEVERAL.length()) : name;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
