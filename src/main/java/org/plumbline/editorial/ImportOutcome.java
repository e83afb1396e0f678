package org.plumbline.editorial;

import java.util.List;
import org.plumbline.web.Violation;

/**
 * What became of an imported claim.
 *
 * @param slug where it can be read, null where it was refused
 * @param remarks what was not taken as it came, each with its place in the content; with {@code REFUSED} why
 */
public record ImportOutcome(Kind kind, String slug, List<Violation> remarks) {
    public ImportOutcome {
        remarks = List.copyOf(remarks);
    }

    /** What became of it. */
    public enum Kind {
        /** A claim that was not there before. */
        ADDED,
        /** It changed a claim that was there. */
        UPDATED,
        /** It said nothing new. */
        UNCHANGED,
        REFUSED
    }
}
