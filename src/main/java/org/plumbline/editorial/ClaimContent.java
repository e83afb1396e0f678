package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
@Schema(
        description =
                "A claim as editors write it: everything that they decide and nothing that the log adds. Only `language` and `text` are needed to store it; publishing asks for more (see `POST /v1/drafts/{id}/validate`).")
public record ClaimContent(
        @Schema(
                description =
                        "Name in addresses; made from the text where absent. Changing it later is safe: the old one redirects for ever.",
                maxLength = 120,
                pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                examples = "every-citizen-score")
        String slug,

        @Schema(
                description = "Language of the texts (BCP 47).",
                required = true,
                maxLength = 35,
                pattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
                examples = "en")
        String language,

        @Schema(
                description = "The claim in one canonical sentence, as those say it who believe it.",
                required = true,
                maxLength = 1000,
                pattern = "^[^\\n]+$",
                examples = "Every citizen is given a three-digit score by the government.")
        String text,

        @Schema(
                description = "Other ways to say it, in any language; they are searched and matched too.",
                maxItems = ClaimLimits.WORDINGS)
        List<Wording> wordings,

        @Schema(description = "Who makes the claim, where that is documented.", maxItems = ClaimLimits.CLAIMANTS)
        List<Claimant> claimants,

        @Schema(
                description = "Slug of the subject that it is about. Needed for publication.",
                maxLength = 120,
                pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                examples = "social-management-system")
        String subject,

        @Schema(
                description = "The things whose traits it wrongly gives to its subject.",
                maxItems = ClaimLimits.MIX_UPS)
        List<MixUp> confusedWith,

        @Schema(
                description = "Slug of the claim that it is a case of.",
                maxLength = 120,
                pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                examples = "misconception-points")
        String broader,

        @Schema(description = "Slugs of its topics.", maxItems = ClaimLimits.TOPICS)
        List<String> topics,

        @Schema(description = "Where it was made or spread.", maxItems = ClaimLimits.APPEARANCES)
        List<AppearanceContent> appearances,

        @Schema(
                description = "Verdicts, the house's first. At least one is needed for publication.",
                maxItems = ClaimLimits.VERDICTS)
        List<VerdictContent> verdicts,

        @Schema(
                description = "The nuance. `misleading` and `missing-context` need a note of kind `true-part`.",
                maxItems = ClaimLimits.NOTES)
        List<NoteContent> notes,

        @Schema(
                description = "The evidence. At least one that refutes or supports is needed for publication.",
                maxItems = ClaimLimits.CITATIONS)
        List<CitationContent> citations,

        @Schema(
                description = "The texts in other languages, by language (BCP 47).",
                maxProperties = ClaimLimits.LANGUAGES)
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
        return copy(newSlug, text, claimants, broader, appearances, verdicts, translations);
    }

    public ClaimContent withBroader(String newBroader) {
        return copy(slug, text, claimants, newBroader, appearances, verdicts, translations);
    }

    ClaimContent withVerdicts(List<VerdictContent> newVerdicts) {
        return withWords(text, claimants, appearances, newVerdicts);
    }

    /** The same with what an import may change of a claim that is not the house's. */
    ClaimContent withWords(
            String newText,
            List<Claimant> newClaimants,
            List<AppearanceContent> newAppearances,
            List<VerdictContent> newVerdicts) {
        return copy(slug, newText, newClaimants, broader, newAppearances, newVerdicts, translations);
    }

    /** The same with the texts of another language. */
    public ClaimContent withTranslation(String inLanguage, Translation translation) {
        Map<String, Translation> more = new java.util.TreeMap<>(translations);
        more.put(inLanguage, translation);
        return copy(slug, text, claimants, broader, appearances, verdicts, more);
    }

    private ClaimContent copy(
            String newSlug,
            String newText,
            List<Claimant> newClaimants,
            String newBroader,
            List<AppearanceContent> newAppearances,
            List<VerdictContent> newVerdicts,
            Map<String, Translation> newTranslations) {
        return new ClaimContent(
                newSlug,
                language,
                newText,
                wordings,
                newClaimants,
                subject,
                confusedWith,
                newBroader,
                topics,
                newAppearances,
                newVerdicts,
                notes,
                citations,
                newTranslations);
    }

    private static <T> List<T> listOf(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The other subject, by slug, and which of its traits the claim wrongly gives to its own. */
    @Schema(description = "A mix-up: another subject whose trait the claim wrongly gives to its own.")
    public record MixUp(
            @Schema(
                    description = "Slug of the other subject.",
                    maxLength = 120,
                    pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                    examples = "sesame-credit")
            String subject,

            @Schema(
                    description = "Which of its traits, in a sentence or two.",
                    maxLength = 2000,
                    pattern = "^[\\s\\S]*\\S[\\s\\S]*$",
                    examples = "The three-digit score belongs to Sesame Credit.")
            String why) {}

    /** A place where the claim was spread: a source by its key, or described here. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            description =
                    "A place where the claim was made or spread: a recorded source by its key, or described here.")
    public record AppearanceContent(
            @Schema(
                    description = "Key of a source; the rest is then taken from it.",
                    maxLength = 120,
                    pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                    examples = "pence-2018")
            String source,

            @Schema(
                    description = "Who published it.",
                    maxLength = 300,
                    pattern = "^[^\\n]+$",
                    examples = "The Washington Post")
            String publisher,

            @Schema(description = "Its title.", maxLength = 1000, pattern = "^[^\\n]+$")
            String title,

            @Schema(description = "Its http(s) address.", maxLength = 2000)
            URI url,

            @Schema(
                    description = "Year, month or day, as precise as is known.",
                    maxLength = 10,
                    pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
                    examples = "2018-10-04")
            String publishedOn) {}

    /**
     * A verdict.
     *
     * @param publisher slug; the house where absent
     * @param label the publisher's own label; the rating's label where absent
     * @param url the publisher's review, where it is not the house's
     * @param citations keys among the claim's citations
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VerdictContent", description = "A verdict as editors write it.")
    public record VerdictContent(
            @Schema(
                    description = "Slug of the publisher; the house where absent.",
                    maxLength = 120,
                    pattern = "^[a-z0-9]+(-[a-z0-9]+)*$")
            String publisher,

            @Schema(description = "A term of the rating scale. Needed for publication.")
            Rating rating,

            @Schema(
                    description = "The publisher's own label; the rating's where absent.",
                    maxLength = 500,
                    pattern = "^[^\\n]+$")
            String label,

            @Schema(
                    description = "One or two sentences that a reader understands alone. Needed for publication.",
                    maxLength = 2000,
                    pattern = "^[\\s\\S]*\\S[\\s\\S]*$",
                    examples = "There is no national score for people.")
            String summary,

            @Schema(
                    description = "The reasoning, in plain paragraphs.",
                    maxLength = 20000,
                    pattern = "^[\\s\\S]*\\S[\\s\\S]*$")
            String explanation,

            @Schema(description = "When it was reviewed. Needed for publication.", examples = "2026-11-20")
            LocalDate reviewedOn,

            @Schema(description = "The last date that the evidence speaks for.", examples = "2025-12-31")
            LocalDate asOf,

            @Schema(description = "Address of the publisher's review, where it is not the house's.", maxLength = 2000)
            URI url,

            @Schema(description = "That review's title.", maxLength = 1000, pattern = "^[^\\n]+$")
            String title,

            @Schema(description = "Keys among the claim's citations.", maxItems = ClaimLimits.CITATIONS)
            List<String> citations) {
        public VerdictContent {
            citations = listOf(citations);
        }

        /** The same by the publisher with this slug; a label that is the rating's own is left out. */
        VerdictContent by(String slug) {
            boolean ownLabel = rating == null || !rating.label().equals(label);
            return new VerdictContent(
                    slug,
                    rating,
                    ownLabel ? label : null,
                    summary,
                    explanation,
                    reviewedOn,
                    asOf,
                    url,
                    title,
                    citations);
        }
    }

    /** A nuance note; its citations are keys among the claim's. */
    @Schema(description = "A nuance note as editors write it.")
    public record NoteContent(
            @Schema(description = "What the note is about.") NoteKind kind,

            @Schema(
                    description = "The note.",
                    maxLength = 2000,
                    pattern = "^[\\s\\S]*\\S[\\s\\S]*$",
                    examples = "A few cities did score residents.")
            String text,

            @Schema(
                    description =
                            "Keys among the claim's citations that bear it out; only an evidence-gap may have none.",
                    maxItems = ClaimLimits.CITATIONS)
            List<String> citations) {
        public NoteContent {
            citations = listOf(citations);
        }
    }

    /** A source, by key, used for this claim. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A source used for the claim.")
    public record CitationContent(
            @Schema(
                    description = "Key of the source.",
                    maxLength = 120,
                    pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                    examples = "creemers-2018")
            String source,

            @Schema(description = "What it says of the claim as worded.")
            Stance stance,

            @Schema(description = "Where in it.", maxLength = 300, pattern = "^[^\\n]+$", examples = "p. 12")
            String locator,

            @Schema(description = "When an editor looked at it. Needed for publication.", examples = "2026-11-20")
            LocalDate accessedOn) {}

    /**
     * The texts in another language. Lists run parallel to the original's; what is absent stays in the original language.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ClaimTranslation",
            description = "The texts in another language; what is absent stays in the original one.")
    public record Translation(
            @Schema(description = "The claim.", maxLength = 1000, pattern = "^[^\\n]+$")
            String text,

            @Schema(description = "The first verdict's summary.", maxLength = 2000, pattern = "^[\\s\\S]*\\S[\\s\\S]*$")
            String summary,

            @Schema(
                    description = "The first verdict's explanation.",
                    maxLength = 20000,
                    pattern = "^[\\s\\S]*\\S[\\s\\S]*$")
            String explanation,

            @Schema(description = "The notes, in the same order.", maxItems = ClaimLimits.NOTES)
            List<String> notes,

            @Schema(description = "The reasons of the mix-ups, in the same order.", maxItems = ClaimLimits.MIX_UPS)
            List<String> confusedWith) {
        public Translation {
            notes = listOf(notes);
            confusedWith = listOf(confusedWith);
        }
    }
}
