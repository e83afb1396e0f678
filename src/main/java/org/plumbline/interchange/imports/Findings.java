package org.plumbline.interchange.imports;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.interchange.imports.Finding.Severity;

/** Collects what is found in a record while it is read. */
final class Findings {
    /** A record with more than this is dirty enough to be told so once. */
    private static final int MOST = 50;

    private final List<Finding> found = new ArrayList<>();

    void note(String code, String pointer, String reason, String help) {
        add(new Finding(Severity.NOTE, code, pointer, reason, help));
    }

    void repaired(String code, String pointer, String reason, String help) {
        add(new Finding(Severity.REPAIRED, code, pointer, reason, help));
    }

    /** Ends the reading of the record. */
    Refusal refusal(String code, String pointer, String reason, String help) {
        return new Refusal(new Finding(Severity.REFUSED, code, pointer, reason, help));
    }

    private void add(Finding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    /** A record, or a part of it, that cannot be taken. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        Refusal(Finding finding) {
            super(finding.reason(), null, false, false);
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }
}
