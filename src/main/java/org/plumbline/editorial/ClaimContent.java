package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plumbline.publication.NoteKind;
import org.plumbline.publication.PublishedClaim.Claimant;
import org.plumbline.publication.PublishedClaim.Wording;
import org.plumbline.publication.Rating;
import org.plumbline.publication.Stance;

/**
 * A claim as editors write it: everything that they decide and nothing that the log adds. Drafts hold it, the corpus and
 * imports are turned into it, and publishing renders it. Other things are named by slug or key.
 *
 * @param slug name in addresses; made from the text where absent
 * @param language BCP 47 language of the texts
 * @param text the claim in one canonical sentence
 * @param subject slug of the subject
 * @param confusedWith the mix-up, where there is one
 * @param broader slug of the claim that this one is a case of
 * @param verdicts the house's first
 * @param translations the texts in other languages
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimContent(
        String slug,
        String language,
        String text,
        List<Wording> wordings,
        List<Claimant> claimants,
        String subject,
        List<MixUp> confusedWith,
        String broader,
        List<String> topics,
        List<AppearanceContent> appearances,
        List<VerdictContent> verdicts,
        List<NoteContent> notes,
        List<CitationContent> citations,
        Map<String, Translation> translations) {

    public ClaimContent {
        wordings = listOf(wordings);
        claimants = listOf(claimants);
        confusedWith = listOf(confusedWith);
        topics = listOf(topics);
        appearances = listOf(appearances);
        verdicts = listOf(verdicts);
        notes = listOf(notes);
        citations = listOf(citations);
        translations = translations == null ? Map.of() : Map.copyOf(translations);
    }

    public ClaimContent withSlug(String newSlug) {
        return new ClaimContent(
                newSlug,
                language,
                text,
                wordings,
                claimants,
                subject,
                confusedWith,
                broader,
                topics,
                appearances,
                verdicts,
                notes,
                citations,
                translations);
    }

    ClaimContent withBroader(String newBroader) {
        return new ClaimContent(
                slug,
                language,
                text,
                wordings,
                claimants,
                subject,
                confusedWith,
                newBroader,
                topics,
                appearances,
                verdicts,
                notes,
                citations,
                translations);
    }

    private static <T> List<T> listOf(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The other subject, by slug, and which of its traits the claim wrongly gives to its own. */
    public record MixUp(String subject, String why) {}

    /** A place where the claim was spread: a source by its key, or described here. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AppearanceContent(String source, String publisher, String title, URI url, String publishedOn) {}

    /**
     * A verdict.
     *
     * @param publisher slug; the house where absent
     * @param label the publisher's own label; the rating's label where absent
     * @param url the publisher's review, where it is not the house's
     * @param citations keys among the claim's citations
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VerdictContent(
            String publisher,
            Rating rating,
            String label,
            String summary,
            String explanation,
            LocalDate reviewedOn,
            LocalDate asOf,
            URI url,
            String title,
            List<String> citations) {
        public VerdictContent {
            citations = listOf(citations);
        }
    }

    /** A nuance note; its citations are keys among the claim's. */
    public record NoteContent(NoteKind kind, String text, List<String> citations) {
        public NoteContent {
            citations = listOf(citations);
        }
    }

    /** A source, by key, used for this claim. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CitationContent(String source, Stance stance, String locator, LocalDate accessedOn) {}

    /**
     * The texts in another language. Lists run parallel to the original's; what is absent stays in the original language.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Translation(
            String text, String summary, String explanation, List<String> notes, List<String> confusedWith) {
        public Translation {
            notes = listOf(notes);
            confusedWith = listOf(confusedWith);
        }
    }
}
