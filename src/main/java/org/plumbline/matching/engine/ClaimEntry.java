package org.plumbline.matching.engine;

import java.util.List;

/** A claim as it is held in memory, reduced to what scoring reads. */
record ClaimEntry(String id, List<Said> wordings, List<Said> titles, List<Wording> corrections, int[] places) {

    /** Whether one of its wordings is in this language. */
    boolean isSaidIn(Language language) {
        return wordings.stream().anyMatch(said -> said.isIn(language));
    }

    /**
     * One text of the claim.
     *
     * @param wording the text itself
     * @param profile what is compared of it
     * @param vector its vector, or null where its language is not encoded
     */
    record Said(Wording wording, Profile profile, Vector8 vector) {

        boolean isIn(Language language) {
            return profile.language() == language;
        }
    }
}
