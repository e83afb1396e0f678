package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A claim as the public reads it: what is stored in a revision and sent unchanged. The members of the first block are
 * stamped by the log when the revision is appended; everything else is editorial content.
 *
 * @param id stable identity, the same through every revision and slug
 * @param slug present name in addresses
 * @param href path of the current document
 * @param revision number of this state, from 1, per claim
 * @param position place in the whole log, in commit order
 * @param kind why this revision was published
 * @param publishedAt when this revision was published (UTC, microseconds)
 * @param firstPublishedAt when the claim was first published
 * @param language BCP 47 language of this document's texts
 * @param languages the languages that the claim can be read in, the original first
 * @param text the claim in one canonical sentence
 * @param wordings other ways to say it, in any language
 * @param claimants who makes it, where that is documented
 * @param subject the thing it is about
 * @param confusedWith the things whose traits it wrongly gives to its subject
 * @param broader slug of the claim that this one is a case of
 * @param topics slugs of its topics
 * @param appearances where it was made or spread
 * @param rating the house's rating, or the only or agreed rating where the house has none
 * @param agreement whether the publishers' verdicts agree
 * @param verdicts every publisher's verdict, the house's first
 * @param notes the nuance
 * @param citations the evidence
 * @param corrections every correction and retraction so far, newest first
 * @param license SPDX identifier of the licence of this document
 * @param attribution how to credit it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "slug", "href", "revision", "position", "kind", "publishedAt", "firstPublishedAt"})
public record PublishedClaim(
        UUID id,
        String slug,
        String href,
        int revision,
        long position,
        ChangeKind kind,
        Instant publishedAt,
        Instant firstPublishedAt,
        String language,
        List<String> languages,
        String text,
        List<Wording> wordings,
        List<Claimant> claimants,
        SubjectRef subject,
        List<ConfusedWith> confusedWith,
        String broader,
        List<String> topics,
        List<Appearance> appearances,
        Rating rating,
        Agreement agreement,
        List<Verdict> verdicts,
        List<NuanceNote> notes,
        List<Citation> citations,
        List<Correction> corrections,
        String license,
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
    public record Wording(String language, String text) {}

    /** Who makes the claim. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Claimant(String name, URI url) {}

    /** A subject by its slug and name. */
    public record SubjectRef(String slug, String name) {}

    /** The other subject whose traits the claim wrongly gives to its subject, and which those are. */
    public record ConfusedWith(String slug, String name, String why) {}

    /** A place where the claim was made or spread. {@code source} is the key of the source record, where there is one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Appearance(String source, String publisher, String title, URI url, String publishedOn) {}

    /** Whether the publishers' verdicts point the same way. */
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
    public record PublisherRef(String slug, String name, String site) {}

    /**
     * A publisher's verdict (schema.org {@code ClaimReview}).
     *
     * @param rating our scale's term, null where the publisher's own label has no mapping
     * @param label the publisher's own label
     * @param value the rating's number, null where it has none
     * @param url the publisher's review, where it is not the house's
     * @param title the review's title, where it is not the house's
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Verdict(
            PublisherRef publisher,
            Rating rating,
            String label,
            Integer value,
            Integer best,
            Integer worst,
            String summary,
            String explanation,
            LocalDate reviewedOn,
            LocalDate asOf,
            URI url,
            String title,
            List<String> citations) {
        public Verdict {
            citations = List.copyOf(citations);
        }
    }

    /** A typed note, tied to the citations (by source key) that bear it out. */
    public record NuanceNote(NoteKind kind, String text, List<String> citations) {
        public NuanceNote {
            citations = List.copyOf(citations);
        }
    }

    /** A source used for this claim. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Citation(String key, Stance stance, String locator, LocalDate accessedOn, SourceRecord source) {}

    /** An open correction or retraction. */
    public record Correction(int revision, Instant at, ChangeKind kind, String note) {}
}
