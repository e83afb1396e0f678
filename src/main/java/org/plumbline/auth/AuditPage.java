package org.plumbline.auth;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the audit trail, newest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A page of the audit trail, newest first.")
public record AuditPage(
        @Schema(description = "The entries.", maxItems = 100)
        List<AuditEntry> items,

        @Schema(
                description = "Cursor of the next page; absent on the last.",
                maxLength = 1000,
                pattern = "^[A-Za-z0-9_-]+$")
        String next) {
    public AuditPage {
        items = List.copyOf(items);
    }
}
