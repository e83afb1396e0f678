package org.plumbline.editorial;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.web.Violation;

/** Whether a draft could be published now. */
@Schema(description = "Whether a draft could be published now.")
public record Findings(
        @Schema(description = "Whether nothing stands in the way.")
        boolean publishable,

        @Schema(description = "Everything that does, each with its JSON Pointer into the content.", maxItems = 1000)
        List<Violation> violations) {
    public Findings {
        violations = List.copyOf(violations);
    }
}
