package org.plumbline.publication;

import java.time.Instant;
import java.util.List;

/** What the log already has of a claim. Corrections are newest first. */
record ClaimHistory(int revisions, Instant firstPublishedAt, List<PublishedClaim.Correction> corrections) {
    static final ClaimHistory NONE = new ClaimHistory(0, null, List.of());
}
