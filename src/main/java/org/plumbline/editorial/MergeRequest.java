package org.plumbline.editorial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Into what a double is merged. */
@Schema(description = "Into what a double is merged.")
public record MergeRequest(
        @Schema(
                description = "Key or slug of the one that stays.",
                required = true,
                maxLength = 120,
                pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                examples = "creemers-2018")
        String into) {}
