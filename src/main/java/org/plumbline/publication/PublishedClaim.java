package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.web.Slugs;

/**
 * A claim as the public reads it: what is stored in a revision and sent unchanged. The members of the first block are
 * stamped by the log when the revision is appended; everything else is editorial content.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "slug", "href", "revision", "position", "kind", "publishedAt", "firstPublishedAt"})
@Schema(
        description = "A claim as the public reads it: what is stored in a revision and sent unchanged.",
        requiredProperties = {
            "id",
            "slug",
            "href",
            "revision",
            "position",
            "kind",
            "publishedAt",
            "firstPublishedAt",
            "language",
            "languages",
            "text",
            "wordings",
            "claimants",
            "confusedWith",
            "topics",
            "appearances",
            "verdicts",
            "notes",
            "citations",
            "corrections",
            "license",
            "attribution"
        })
public record PublishedClaim(
        @Schema(
                description = "Stable identity, the same through every revision and slug.",
                examples = "0b0dbd3c-55a1-3bd2-9d5f-08a9b2c9bb2a")
        UUID id,

        @Schema(
                description = "Present name in addresses. A former one answers 308.",
                pattern = Slugs.PATTERN,
                maxLength = Slugs.MAX_LENGTH,
                examples = "every-citizen-score")
        String slug,

        @Schema(
                description = "Path of the present document.",
                pattern = "^/v1/claims/[a-z0-9-]+$",
                maxLength = 200,
                examples = "/v1/claims/every-citizen-score")
        String href,

        @Schema(description = "Number of this state of the claim, from 1.", minimum = "1", examples = "2")
        int revision,

        @Schema(
                description = "Place in the log of everything published, in commit order.",
                minimum = "1",
                examples = "118")
        long position,

        ChangeKind kind,

        @Schema(description = "When this revision was published.", examples = "2026-11-24T10:00:00Z")
        Instant publishedAt,

        @Schema(description = "When the claim was first published.", examples = "2026-11-20T09:00:00Z")
        Instant firstPublishedAt,

        @Schema(
                description = "BCP 47 language of this document's texts.",
                pattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
                maxLength = 35,
                examples = "en")
        String language,

        @Schema(description = "The languages that the claim can be read in, the original first.", maxItems = 50)
        List<String> languages,

        @Schema(
                description = "The claim in one canonical sentence.",
                maxLength = 1000,
                examples = "Every Chinese citizen is given a (three-digit) social credit score by the government.")
        String text,

        @Schema(
                description = "Other ways to say it, in any language; used to recognise the claim in articles.",
                maxItems = 200)
        List<Wording> wordings,

        @Schema(description = "Who makes the claim, where that is documented.", maxItems = 50)
        List<Claimant> claimants,

        SubjectRef subject,

        @Schema(description = "The things whose traits the claim wrongly gives to its subject.", maxItems = 20)
        List<ConfusedWith> confusedWith,

        @Schema(
                description = "Slug of the claim that this one is a case of.",
                pattern = Slugs.PATTERN,
                maxLength = Slugs.MAX_LENGTH,
                examples = "misconception-points")
        String broader,

        @Schema(description = "Slugs of its topics.", maxItems = 20)
        List<String> topics,

        @Schema(description = "Where it was made or spread.", maxItems = 500)
        List<Appearance> appearances,

        Rating rating,
        Agreement agreement,

        @Schema(description = "Every publisher's verdict, the house's first.", maxItems = 100)
        List<Verdict> verdicts,

        @Schema(description = "The nuance, typed.", maxItems = 100)
        List<NuanceNote> notes,

        @Schema(description = "The evidence: each source once.", maxItems = 500)
        List<Citation> citations,

        @Schema(description = "Every correction and retraction so far, newest first.", maxItems = 1000)
        List<Correction> corrections,

        @Schema(description = "SPDX identifier of this document's licence.", maxLength = 100, examples = "CC-BY-4.0")
        String license,

        @Schema(description = "How to credit it.", maxLength = 500, examples = "Plumbline Desk, CC BY 4.0")
        String attribution) {

    /** The licence of Plumbline's own data. */
    public static final String LICENSE = "CC-BY-4.0";

    public PublishedClaim {
        languages = List.copyOf(languages);
        wordings = List.copyOf(wordings);
        claimants = List.copyOf(claimants);
        confusedWith = List.copyOf(confusedWith);
        topics = List.copyOf(topics);
        appearances = List.copyOf(appearances);
        verdicts = List.copyOf(verdicts);
        notes = List.copyOf(notes);
        citations = List.copyOf(citations);
        corrections = List.copyOf(corrections);
    }

    public static String hrefOf(String slug) {
        return "/v1/claims/" + slug;
    }

    /** The same content as the log publishes it. */
    PublishedClaim stamped(Stamp stamp) {
        List<Correction> all = new ArrayList<>(stamp.earlierCorrections());
        if (stamp.kind() == ChangeKind.CORRECTION || stamp.kind() == ChangeKind.RETRACTION) {
            all.add(0, new Correction(stamp.number(), stamp.at(), stamp.kind(), stamp.note()));
        }
        return new PublishedClaim(
                id,
                slug,
                hrefOf(slug),
                stamp.number(),
                stamp.position(),
                stamp.kind(),
                stamp.at(),
                stamp.firstAt(),
                language,
                languages,
                text,
                wordings,
                claimants,
                subject,
                confusedWith,
                broader,
                topics,
                appearances,
                rating,
                agreement,
                verdicts,
                notes,
                citations,
                all,
                license,
                attribution);
    }

    /** Whether two documents say the same, whatever the log stamped on them. */
    public boolean saysTheSameAs(PublishedClaim other) {
        return unstamped().equals(other.unstamped());
    }

    private PublishedClaim unstamped() {
        return new PublishedClaim(
                id,
                slug,
                null,
                0,
                0,
                null,
                null,
                null,
                language,
                languages,
                text,
                wordings,
                claimants,
                subject,
                confusedWith,
                broader,
                topics,
                appearances,
                rating,
                agreement,
                verdicts,
                notes,
                citations,
                List.of(),
                license,
                attribution);
    }

    /**
     * What the log adds to a document when it appends it.
     *
     * @param number revision number of the claim
     * @param position place in the log
     * @param at time of publication
     * @param firstAt time of the claim's first publication
     * @param kind why
     * @param note change note, may be null for a publication or update
     * @param earlierCorrections newest first
     */
    record Stamp(
            int number,
            long position,
            Instant at,
            Instant firstAt,
            ChangeKind kind,
            String note,
            List<Correction> earlierCorrections) {}

    /** Another way to say the claim. */
    @Schema(
            description = "Another way to say the claim.",
            requiredProperties = {"language", "text"})
    public record Wording(
            @Schema(
                    description = "BCP 47 language of the text.",
                    pattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
                    maxLength = 35,
                    examples = "en")
            String language,

            @Schema(
                    description = "The wording.",
                    maxLength = 1000,
                    examples = "China gives all of its citizens a social credit score.")
            String text) {}

    /** Who makes the claim. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            description = "Who makes the claim.",
            requiredProperties = {"name"})
    public record Claimant(
            @Schema(description = "Name of the person or body.", maxLength = 300, examples = "Mike Pence")
            String name,

            @Schema(
                    description = "Where they say it, or who they are.",
                    implementation = String.class,
                    format = "uri",
                    maxLength = 2000,
                    examples = "https://example.org/speech")
            URI url) {}

    /** A subject by its slug and name. */
    @Schema(
            description = "A subject by its slug and name.",
            requiredProperties = {"slug", "name"})
    public record SubjectRef(
            @Schema(
                    description = "Its slug: `GET /v1/subjects/{slug}`.",
                    pattern = Slugs.PATTERN,
                    maxLength = Slugs.MAX_LENGTH,
                    examples = "sesame-credit")
            String slug,

            @Schema(
                    description = "Its name in the language of the document.",
                    maxLength = 300,
                    examples = "Sesame Credit")
            String name) {}

    /** The other subject whose traits the claim wrongly gives to its subject, and which those are. */
    @Schema(
            description = "The other subject whose traits the claim wrongly gives to its subject, and which those are.",
            requiredProperties = {"slug", "name", "why"})
    public record ConfusedWith(
            @Schema(
                    description = "Its slug: `GET /v1/subjects/{slug}`.",
                    pattern = Slugs.PATTERN,
                    maxLength = Slugs.MAX_LENGTH,
                    examples = "sesame-credit")
            String slug,

            @Schema(description = "Its name.", maxLength = 300, examples = "Sesame Credit")
            String name,

            @Schema(
                    description = "Which trait was moved, and from where.",
                    maxLength = 4000,
                    examples = "The three-digit score belongs to Sesame Credit, a commercial product of Ant Group.")
            String why) {}

    /** A place where the claim was made or spread. {@code source} is the key of the source record, where there is one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A place where the claim was made or spread.")
    public record Appearance(
            @Schema(
                    description = "Key of the source record, where there is one.",
                    pattern = Slugs.PATTERN,
                    maxLength = Slugs.MAX_LENGTH,
                    examples = "denyer-wapo-2016")
            String source,

            @Schema(description = "Who published it.", maxLength = 300, examples = "The Washington Post")
            String publisher,

            @Schema(
                    description = "Its title.",
                    maxLength = 1000,
                    examples = "China's plan to organize its society relies on 'big data' to rate everyone")
            String title,

            @Schema(
                    description = "Its address.",
                    implementation = String.class,
                    format = "uri",
                    maxLength = 2000,
                    examples = "https://www.washingtonpost.com/world/asia_pacific/example")
            URI url,

            @Schema(
                    description = "Year, month or day.",
                    pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
                    maxLength = 10,
                    examples = "2016-10-22")
            String publishedOn) {}

    /** Whether the publishers' verdicts point the same way. */
    @Schema(
            type = SchemaType.STRING,
            description =
                    "Whether the publishers' verdicts point the same way: `single` (one has judged the claim), `agreed` (the same or neighbouring ratings), `split`.",
            enumeration = {"single", "agreed", "split"},
            examples = "single")
    public enum Agreement {
        /** One publisher has judged the claim. */
        SINGLE,
        /** Several have, and their ratings are the same or neighbours on the scale. */
        AGREED,
        /** Several have, and their ratings differ. */
        SPLIT;

        @com.fasterxml.jackson.annotation.JsonValue
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A publisher by its slug, name and site. */
    @Schema(
            description = "A publisher by its slug, name and site.",
            requiredProperties = {"slug", "name", "site"})
    public record PublisherRef(
            @Schema(
                    description = "Its slug: `GET /v1/publishers/{slug}`.",
                    pattern = Slugs.PATTERN,
                    maxLength = Slugs.MAX_LENGTH,
                    examples = "plumbline-desk")
            String slug,

            @Schema(description = "Its name.", maxLength = 300, examples = "Plumbline Desk")
            String name,

            @Schema(
                    description = "Host name, without scheme and `www.`.",
                    maxLength = 253,
                    examples = "plumbline.example")
            String site) {}

    /**
     * A publisher's verdict (schema.org {@code ClaimReview}).
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            description = "A publisher's verdict on the claim (schema.org `ClaimReview`).",
            requiredProperties = {"publisher", "label", "citations"})
    public record Verdict(
            PublisherRef publisher,
            Rating rating,

            @Schema(description = "The publisher's own word for the rating.", maxLength = 200, examples = "False")
            String label,

            @Schema(
                    description = "The rating's number, where it has one.",
                    minimum = "0",
                    maximum = "1000",
                    examples = "1")
            Integer value,

            @Schema(
                    description = "The number of the best rating of the scale.",
                    minimum = "0",
                    maximum = "1000",
                    examples = "5")
            Integer best,

            @Schema(description = "The number of the worst.", minimum = "0", maximum = "1000", examples = "1")
            Integer worst,

            @Schema(
                    description = "The verdict in a sentence or two.",
                    maxLength = 4000,
                    examples =
                            "There is no national score for people in China, and no plan that has been found orders one.")
            String summary,

            @Schema(
                    description = "Why, in plain text; paragraphs are separated by empty lines.",
                    maxLength = 100000,
                    examples = "The 2014 planning outline speaks of records, data sharing, rewards and penalties.")
            String explanation,

            @Schema(description = "The day of the verdict.", examples = "2026-11-24")
            LocalDate reviewedOn,

            @Schema(description = "The day up to which the evidence was looked at.", examples = "2025-12-31")
            LocalDate asOf,

            @Schema(
                    description = "The publisher's review, where it is not the house's.",
                    implementation = String.class,
                    format = "uri",
                    maxLength = 2000,
                    examples = "https://factcheck.example/review")
            URI url,

            @Schema(
                    description = "That review's title.",
                    maxLength = 1000,
                    examples = "No, not everybody in China has a score")
            String title,

            @Schema(description = "Keys of the sources that it rests on.", maxItems = 500)
            List<String> citations) {
        public Verdict {
            citations = List.copyOf(citations);
        }
    }

    /** A typed note, tied to the citations (by source key) that bear it out. */
    @Schema(
            description = "A typed note, tied to the sources that bear it out.",
            requiredProperties = {"kind", "text", "citations"})
    public record NuanceNote(
            NoteKind kind,

            @Schema(
                    description = "The note.",
                    maxLength = 10000,
                    examples = "Some local governments did score residents.")
            String text,

            @Schema(description = "Keys of the sources that bear it out.", maxItems = 100)
            List<String> citations) {
        public NuanceNote {
            citations = List.copyOf(citations);
        }
    }

    /** A source used for this claim. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            description = "A source used for this claim.",
            requiredProperties = {"key", "stance", "source"})
    public record Citation(
            @Schema(
                    description = "Key of the source: `GET /v1/sources/{key}`.",
                    pattern = Slugs.PATTERN,
                    maxLength = Slugs.MAX_LENGTH,
                    examples = "yang-mittr-2022")
            String key,

            Stance stance,

            @Schema(description = "Where in the source.", maxLength = 500, examples = "p. 12")
            String locator,

            @Schema(description = "The day an editor last saw it.", examples = "2026-11-24")
            LocalDate accessedOn,

            SourceRecord source) {}

    /** An open correction or retraction. */
    @Schema(
            description = "An open correction or retraction.",
            requiredProperties = {"revision", "at", "kind"})
    public record Correction(
            @Schema(description = "The revision that made it.", minimum = "1", examples = "2")
            int revision,

            @Schema(description = "When it was published.", examples = "2026-11-24T10:00:00Z")
            Instant at,

            ChangeKind kind,

            @Schema(
                    description = "What was wrong and what it now says.",
                    maxLength = 10000,
                    examples = "The year of the plan was given as 2015; it is 2014.")
            String note) {}
}
