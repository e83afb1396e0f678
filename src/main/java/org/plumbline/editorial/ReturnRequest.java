package org.plumbline.editorial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a draft goes back to its editor. */
@Schema(description = "Why a draft goes back to its editor.")
public record ReturnRequest(
        @Schema(
                description = "What is still to be done.",
                required = true,
                maxLength = 2000,
                pattern = "^[\\s\\S]*\\S[\\s\\S]*$",
                examples = "The second note needs a source.")
        String reason) {

    String checkedReason() {
        return Notes.required("/reason", reason);
    }
}
