package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft as editors see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A working copy of a claim. Never public.")
public record DraftDocument(
        @Schema(description = "Identity; a new claim takes it over when it is published.")
        UUID id,

        @Schema(description = "Path of this draft.", maxLength = 60, pattern = "^/v1/drafts/[0-9a-f-]+$")
        String href,

        @Schema(description = "How far it has come.") DraftState state,

        @Schema(
                description = "Path of the published claim that it changes; absent for a new claim.",
                maxLength = 140,
                pattern = "^/v1/claims/[a-z0-9-]+$",
                examples = "/v1/claims/every-citizen-score")
        String claim,

        @Schema(
                description = "The claim's revision that it was opened from; absent for a new claim.",
                minimum = "0",
                format = "int32",
                examples = "1")
        Integer baseRevision,

        @Schema(description = "Who made it.", maxLength = 100, pattern = "^.+$", examples = "k3v9q2mx")
        String createdBy,

        @Schema(description = "When it was made.") Instant createdAt,

        @Schema(
                description = "Who edited it last. With four eyes somebody else must publish it.",
                maxLength = 100,
                pattern = "^.+$",
                examples = "k3v9q2mx")
        String editedBy,

        @Schema(description = "When it was edited last.") Instant editedAt,
        @Schema(description = "What it says.") ClaimContent content) {}
