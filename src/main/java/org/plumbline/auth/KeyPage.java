package org.plumbline.auth;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.web.Total;

/** A page of keys, by prefix. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A page of keys, by prefix.")
public record KeyPage(
        @Schema(description = "The keys, revoked ones included.", maxItems = 100)
        List<KeyDescription> items,

        @Schema(
                description = "Cursor of the next page; absent on the last.",
                maxLength = 1000,
                pattern = "^[A-Za-z0-9_-]+$")
        String next,

        Total total) {
    public KeyPage {
        items = List.copyOf(items);
    }
}
