package org.plumbline.interchange.google;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.regex.Pattern;

/** Some HTTP clients encode the colon of {@code claims:search}, which Google understands as well. */
@Provider
@PreMatching
public class EncodedColon implements ContainerRequestFilter {
    private static final Pattern ENCODED = Pattern.compile("(/v1alpha1/claims)%3[Aa](search|imageSearch)(?=\\?|$)");

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        String address = uri.getRequestUri().toString();
        String plain = ENCODED.matcher(address).replaceFirst("$1:$2");
        if (!plain.equals(address)) {
            request.setRequestUri(URI.create(plain));
        }
    }
}
