package org.plumbline.embed;

import java.util.List;

/**
 * One thing that differs between two revisions, in words.
 *
 * @param part what it is about
 * @param label which one of several it is, empty where there is only one
 * @param runs the words in order: kept, taken out and put in
 */
record Difference(Part part, String label, List<Run> runs) {
    Difference {
        runs = List.copyOf(runs);
    }

    /** The parts of a claim that readers are told about. */
    enum Part {
        TEXT,
        RATING,
        SUMMARY,
        EXPLANATION,
        EVIDENCE,
        NOTE,
        CONFUSION,
        SUBJECT,
        SOURCE,
        APPEARANCE,
        WORDING,
        VERDICT,
        TOPIC
    }

    /** Words that were kept, taken out or put in. */
    record Run(Change change, String text) {
        public boolean removed() {
            return change == Change.REMOVED;
        }

        public boolean added() {
            return change == Change.ADDED;
        }
    }

    /** What happened to words. */
    enum Change {
        KEPT,
        REMOVED,
        ADDED
    }
}
