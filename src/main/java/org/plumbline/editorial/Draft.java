package org.plumbline.editorial;

import java.time.Instant;
import java.util.UUID;

/**
 * A working copy of a claim.
 *
 * @param id its identity; a new claim takes it over when it is published
 * @param claimId the published claim that it changes, null for a new one
 * @param claimSlug present slug of that claim
 * @param state how far it has come
 * @param content what it says
 * @param baseRevision the claim's revision that it was opened from, 0 for a new claim
 */
record Draft(
        UUID id,
        UUID claimId,
        String claimSlug,
        DraftState state,
        ClaimContent content,
        String createdBy,
        Instant createdAt,
        String editedBy,
        Instant editedAt,
        int baseRevision) {

    static Draft of(UUID id, ClaimContent content, String by, Instant at) {
        return new Draft(id, null, null, DraftState.DRAFT, content, by, at, by, at, 0);
    }

    static Draft of(UUID id, UUID claimId, ClaimContent content, int baseRevision, String by, Instant at) {
        return new Draft(id, claimId, content.slug(), DraftState.DRAFT, content, by, at, by, at, baseRevision);
    }

    /** Whoever edits a draft that waits for review takes it back: nobody publishes what they have not read. */
    Draft edited(ClaimContent newContent, String by, Instant at) {
        return new Draft(
                id, claimId, claimSlug, DraftState.DRAFT, newContent, createdBy, createdAt, by, at, baseRevision);
    }

    /** The same draft naming something else by another name; not an edit. */
    Draft with(ClaimContent renamed) {
        return new Draft(
                id, claimId, claimSlug, state, renamed, createdBy, createdAt, editedBy, editedAt, baseRevision);
    }

    Draft in(DraftState newState) {
        return new Draft(
                id, claimId, claimSlug, newState, content, createdBy, createdAt, editedBy, editedAt, baseRevision);
    }

    Draft publishedAs(UUID claim, String slug) {
        return new Draft(
                id, claim, slug, DraftState.PUBLISHED, content, createdBy, createdAt, editedBy, editedAt, baseRevision);
    }

    boolean isNewClaim() {
        return claimId == null;
    }

    String href() {
        return hrefOf(id);
    }

    static String hrefOf(UUID id) {
        return "/v1/drafts/" + id;
    }
}
