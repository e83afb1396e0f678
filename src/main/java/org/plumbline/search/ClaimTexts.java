package org.plumbline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.Verdict;

/** The texts of a claim by which it can be found, in each of its languages. */
final class ClaimTexts {
    private ClaimTexts() {}

    /** What a text is to its claim, most telling first. */
    enum Kind {
        TEXT,
        WORDING,
        SUMMARY,
        NAME,
        NOTE;

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One text. */
    record Text(Kind kind, String language, String text) {}

    /**
     * @param documents the claim in its original language, then in the others
     * @return every text once, most telling first
     */
    static List<Text> of(List<PublishedClaim> documents) {
        List<Text> texts = new ArrayList<>();
        documents.forEach(d -> add(texts, Kind.TEXT, d.language(), d.text()));
        documents.get(0).wordings().forEach(w -> add(texts, Kind.WORDING, w.language(), w.text()));
        for (PublishedClaim document : documents) {
            String language = document.language();
            for (Verdict verdict : document.verdicts()) {
                add(texts, Kind.SUMMARY, language, verdict.summary());
            }
            addNames(texts, document);
            for (Verdict verdict : document.verdicts()) {
                add(texts, Kind.NOTE, language, verdict.title());
                add(texts, Kind.NOTE, language, verdict.explanation());
            }
            document.confusedWith().forEach(c -> add(texts, Kind.NOTE, language, c.why()));
            document.notes().forEach(n -> add(texts, Kind.NOTE, language, n.text()));
        }
        documents
                .get(0)
                .appearances()
                .forEach(a -> add(texts, Kind.NOTE, documents.get(0).language(), a.title()));
        return texts.stream().distinct().toList();
    }

    private static void addNames(List<Text> texts, PublishedClaim document) {
        if (document.subject() != null) {
            add(texts, Kind.NAME, document.language(), document.subject().name());
        }
        document.confusedWith().forEach(c -> add(texts, Kind.NAME, document.language(), c.name()));
        document.claimants().forEach(c -> add(texts, Kind.NAME, document.language(), c.name()));
    }

    private static void add(List<Text> texts, Kind kind, String language, String text) {
        if (text != null && !text.isBlank()) {
            texts.add(new Text(kind, language, text));
        }
    }
}
