package org.plumbline.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many claims of a list have a value. */
@Schema(description = "A value and how many claims have it.")
public record FacetValue(
        @Schema(
                description = "The value, as the filter takes it.",
                maxLength = 1000,
                pattern = "^[\\s\\S]+$",
                examples = "false")
        String value,

        @Schema(
                description = "How many claims have it; always exact.",
                minimum = "1",
                format = "int64",
                examples = "27")
        long count) {}
