package org.plumbline.editorial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.publication.ChangeKind;

/** How a draft is to be published. */
@Schema(description = "How a draft is to be published. May be an empty object for a new claim.")
public record PublishRequest(
        @Schema(
                description =
                        "`publication` for a new claim (and only then the default), `correction` where something that was said had been wrong, `update` otherwise.")
        ChangeKind kind,

        @Schema(
                description = "What changed, for readers. Needed for a correction, which appears in `/v1/corrections`.",
                maxLength = 2000,
                pattern = "^[\\s\\S]*\\S[\\s\\S]*$",
                examples = "We had given the score's range as 250 to 950; it is 350 to 950.")
        String note) {
    static final PublishRequest PLAIN = new PublishRequest(null, null);

    PublishRequest checked() {
        return new PublishRequest(kind, Notes.checked("/note", note));
    }
}
