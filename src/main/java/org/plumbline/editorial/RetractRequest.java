package org.plumbline.editorial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a claim is withdrawn. */
@Schema(description = "Why a claim is withdrawn.")
public record RetractRequest(
        @Schema(
                description = "The reason, for readers: it is what the claim's address answers from then on.",
                required = true,
                maxLength = 2000,
                pattern = "^[\\s\\S]*\\S[\\s\\S]*$",
                examples = "The speech that this claim was taken from turned out to be a parody.")
        String note) {

    String checkedNote() {
        return Notes.required("/note", note);
    }
}
