package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.web.Total;

/** A page of drafts, last edited first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A page of drafts, last edited first.")
public record DraftPage(
        @Schema(description = "The drafts, without their content.", maxItems = 100)
        List<Item> items,

        @Schema(
                description = "Cursor of the next page; absent on the last.",
                maxLength = 1000,
                pattern = "^[A-Za-z0-9_-]+$")
        String next,

        Total total) {
    public DraftPage {
        items = List.copyOf(items);
    }

    /** A draft in the list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DraftItem", description = "A draft in a list.")
    public record Item(
            @Schema(description = "Identity.") UUID id,

            @Schema(description = "Path of the draft.", maxLength = 60, pattern = "^/v1/drafts/[0-9a-f-]+$")
            String href,

            @Schema(description = "How far it has come.") DraftState state,

            @Schema(
                    description = "Path of the published claim that it changes; absent for a new claim.",
                    maxLength = 140,
                    pattern = "^/v1/claims/[a-z0-9-]+$")
            String claim,

            @Schema(description = "The claim's sentence.", maxLength = 1000, pattern = "^.+$")
            String text,

            @Schema(description = "Who made it.", maxLength = 100, pattern = "^.+$")
            String createdBy,

            @Schema(description = "Who edited it last.", maxLength = 100, pattern = "^.+$")
            String editedBy,

            @Schema(description = "When it was edited last.")
            Instant editedAt) {

        static Item of(Draft draft) {
            return new Item(
                    draft.id(),
                    draft.href(),
                    draft.state(),
                    draft.claimSlug() == null ? null : PublishedClaim.hrefOf(draft.claimSlug()),
                    draft.content().text(),
                    draft.createdBy(),
                    draft.editedBy(),
                    draft.editedAt());
        }
    }
}
