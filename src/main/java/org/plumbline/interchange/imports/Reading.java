package org.plumbline.interchange.imports;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.editorial.ImportedClaim;

/**
 * What was made of a record.
 *
 * @param number the record's number in the file
 * @param items the claims in it; none where it was refused
 * @param findings about the record as a whole, and why it was refused where it was
 */
record Reading(long number, List<Item> items, List<Finding> findings) {
    Reading {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    /**
     * One claim of a record: usually its only one.
     *
     * @param pointer place in the record, empty for the whole record
     * @param claim the claim, null where it was refused
     * @param translation where the record is a claim in another language: its language and texts, else null
     * @param findings what was found in it
     */
    record Item(String pointer, ImportedClaim claim, DocumentReader.Translated translation, List<Finding> findings) {
        Item {
            findings = List.copyOf(findings);
        }

        static Item refused(String pointer, Findings before, Finding why) {
            List<Finding> all = new ArrayList<>(before.all());
            all.add(why);
            return new Item(pointer, null, null, all);
        }

        boolean isRefused() {
            return claim == null && translation == null;
        }

        /** Whether this is the same claim in another language. */
        boolean isTranslationOf(Item original) {
            return translation != null
                    && original.claim() != null
                    && original.claim().whole()
                    && translation.claimId().equals(original.claim().claimId());
        }
    }
}
