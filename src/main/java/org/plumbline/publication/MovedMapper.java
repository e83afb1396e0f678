package org.plumbline.publication;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.plumbline.web.CachePolicy;

/** A former slug answers 308 to the same address under the present one. */
public class MovedMapper {
    @ServerExceptionMapper
    public Response moved(PublishedClaims.Moved moved, UriInfo uri) {
        // Whatever way the former slug is written (it may be percent-encoded), it is the segment after one of these.
        String path = uri.getRequestUri().getRawPath().replaceFirst("/(claims|embed)/[^/.]+", "/$1/" + moved.slug());
        String query = uri.getRequestUri().getRawQuery();
        return Response.status(308)
                .header(HttpHeaders.LOCATION, query == null ? path : path + "?" + query)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.SHORT.header())
                .build();
    }
}
