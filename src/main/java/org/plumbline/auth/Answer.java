package org.plumbline.auth;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.EntityTags;

/**
 * What a change answers, in a form that can be kept and given again.
 *
 * @param location path of what was made, null where nothing was
 * @param etag entity tag of the thing's present state without quotes, null where it has none
 * @param body JSON, null for none
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, String location, String etag, byte[] body) {

    public Response response() {
        Response.ResponseBuilder answer =
                Response.status(status).header(HttpHeaders.CACHE_CONTROL, CachePolicy.PRIVATE.header());
        if (location != null) {
            answer.location(URI.create(location));
        }
        if (etag != null) {
            answer.header(HttpHeaders.ETAG, EntityTags.quoted(etag));
        }
        if (body != null) {
            answer.type(MediaType.APPLICATION_JSON).entity(body);
        }
        return answer.build();
    }
}
