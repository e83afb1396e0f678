package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source with its key: what {@code /v1/sources/{key}} answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A source with its key.")
public record PublishedSource(
        @Schema(
                description = "What citations call it.",
                maxLength = 120,
                pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                examples = "knight-2023-basket-case")
        String key,

        @Schema(description = "Its path.", maxLength = 200, pattern = "^/v1/sources/.+$")
        String href,

        @JsonUnwrapped SourceRecord source) {}
