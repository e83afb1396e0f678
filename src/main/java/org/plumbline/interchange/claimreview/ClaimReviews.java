package org.plumbline.interchange.claimreview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.interchange.claimreview.ClaimReviewDocument.Claim;
import org.plumbline.interchange.claimreview.ClaimReviewDocument.Rating;
import org.plumbline.interchange.claimreview.ClaimReviewDocument.Reference;
import org.plumbline.interchange.claimreview.SchemaThing.Agent;
import org.plumbline.interchange.claimreview.SchemaThing.Comment;
import org.plumbline.interchange.claimreview.SchemaThing.Link;
import org.plumbline.interchange.claimreview.SchemaThing.Work;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.Appearance;
import org.plumbline.publication.PublishedClaim.Citation;
import org.plumbline.publication.PublishedClaim.PublisherRef;
import org.plumbline.publication.PublishedClaim.Verdict;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.publication.SourceRecord;
import org.plumbline.publication.SourceType;
import org.plumbline.web.PublicAddress;

/**
 * Turns published claims into schema.org ClaimReview. A pure function of the document and the public address, so the
 * same revision gives the same markup wherever it is shown.
 */
@ApplicationScoped
public class ClaimReviews {
    private static final String CREATIVE_COMMONS = "https://creativecommons.org/licenses/";
    private static final Pattern CREATIVE_COMMONS_ID = Pattern.compile("CC-(BY(?:-[A-Z]{2})*)-(\\d\\.\\d)");

    private final PublicAddress address;
    private final ObjectMapper json;

    public ClaimReviews(PublicAddress address, ObjectMapper json) {
        this.address = address;
        this.json = json;
    }

    /**
     * The claim's leading verdict (the house's, where it has one) with the others as references: Google wants one
     * ClaimReview to a page.
     *
     * @return empty for a claim without any verdict
     */
    public Optional<ClaimReviewDocument> of(PublishedClaim claim) {
        return claim.verdicts().isEmpty() ? Optional.empty() : Optional.of(review(claim, 0));
    }

    /** Every publisher's verdict in full, as a feed carries them. */
    public List<ClaimReviewDocument> all(PublishedClaim claim) {
        return IntStream.range(0, claim.verdicts().size())
                .mapToObj(i -> review(claim, i).embedded())
                .toList();
    }

    /**
     * The markup as text for a {@code <script type="application/ld+json">} element. No {@code <} is left in it, so no text
     * of a claim can end the element.
     *
     * @return empty for a claim without any verdict
     */
    public Optional<String> scriptOf(PublishedClaim claim) {
        return of(claim).map(document -> {
            try {
                return json.writeValueAsString(document)
                        .replace("<", "\\u003c")
                        .replace(">", "\\u003e")
                        .replace("&", "\\u0026");
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private ClaimReviewDocument review(PublishedClaim claim, int index) {
        Verdict verdict = claim.verdicts().get(index);
        boolean house = isHouse(verdict);
        return new ClaimReviewDocument(
                ClaimReviewDocument.CONTEXT,
                "ClaimReview",
                reviewId(claim, index),
                reviewUrl(claim, verdict),
                withoutRating(claim.text(), verdict.label()),
                verdict.title(),
                claim.language(),
                datePublished(claim, verdict),
                claim.publishedAt().toString(),
                claim.revision(),
                author(verdict.publisher()),
                rating(verdict),
                claimNode(claim),
                verdict.explanation(),
                house ? notes(claim) : List.of(),
                citations(claim, verdict, house),
                corrections(claim),
                others(claim, index),
                house ? licenseUrl(claim.license()) : null,
                licenseUrl(claim.license()));
    }

    /** Another publisher's verdict has an address of its own. */
    private static boolean isHouse(Verdict verdict) {
        return verdict.url() == null;
    }

    /** By publisher, and by number too where one publisher has judged the claim more than once. */
    private String reviewId(PublishedClaim claim, int index) {
        String publisher = claim.verdicts().get(index).publisher().slug();
        long earlier = claim.verdicts().subList(0, index).stream()
                .filter(v -> v.publisher().slug().equals(publisher))
                .count();
        return address.identity(claim.id()) + "#review-" + publisher + (earlier == 0 ? "" : "-" + (earlier + 1));
    }

    private String reviewUrl(PublishedClaim claim, Verdict verdict) {
        return isHouse(verdict) ? address.page(claim.slug()) : verdict.url().toString();
    }

    private static String datePublished(PublishedClaim claim, Verdict verdict) {
        return Objects.requireNonNullElseGet(
                        verdict.reviewedOn(),
                        () -> claim.firstPublishedAt().atZone(ZoneOffset.UTC).toLocalDate())
                .toString();
    }

    /** Imported texts at times say "False: …"; Google's rules want the claim alone. */
    static String withoutRating(String text, String label) {
        String quoted = Pattern.quote(label);
        String claim = text.replaceFirst("(?iu)^\\s*[\\[(]?" + quoted + "[\\])]?\\s*[:–—-]\\s*", "")
                .replaceFirst("(?iu)\\s*[\\[(]\\s*" + quoted + "\\s*[\\])]\\s*$", "");
        return claim.isBlank() ? text : claim;
    }

    private Agent author(PublisherRef publisher) {
        String record = address.of(ReferenceKind.PUBLISHER.href(publisher.slug()));
        return new Agent(
                "Organization", record, publisher.name(), "https://" + publisher.site() + "/", null, record, record);
    }

    private static Rating rating(Verdict v) {
        return new Rating("Rating", v.label(), v.value(), v.best(), v.worst(), v.summary());
    }

    private Claim claimNode(PublishedClaim claim) {
        return new Claim(
                "Claim",
                address.identity(claim.id()) + "#claim",
                claim.text(),
                claim.language(),
                claim.appearances().stream()
                        .map(Appearance::publishedOn)
                        .filter(Objects::nonNull)
                        .min(String::compareTo)
                        .orElse(null),
                claim.claimants().stream()
                        .map(c -> Agent.named(AgentKind.of(c.name()), c.name(), text(c.url())))
                        .toList(),
                claim.subject() == null
                        ? null
                        : new SchemaThing(
                                "Thing",
                                address.of(ReferenceKind.SUBJECT.href(
                                        claim.subject().slug())),
                                claim.subject().name()),
                claim.appearances().stream().map(this::appearance).toList());
    }

    private Work appearance(Appearance a) {
        return new Work(
                "CreativeWork",
                a.source() == null ? null : source(a.source()),
                a.title(),
                text(a.url()),
                null,
                null,
                a.publisher() == null ? null : Agent.named("Organization", a.publisher(), null),
                a.publishedOn(),
                null);
    }

    private List<Comment> notes(PublishedClaim claim) {
        return claim.notes().stream()
                .map(n -> new Comment(
                        "Comment",
                        null,
                        n.kind().slug(),
                        n.text(),
                        null,
                        n.citations().stream().map(k -> new Link(source(k))).toList()))
                .toList();
    }

    /** The house's review rests on everything cited; another's on what it cites itself. */
    private List<Work> citations(PublishedClaim claim, Verdict verdict, boolean house) {
        return claim.citations().stream()
                .filter(c -> house || verdict.citations().contains(c.key()))
                .map(this::work)
                .toList();
    }

    private Work work(Citation citation) {
        SourceRecord s = citation.source();
        return new Work(
                workType(s.type()),
                source(citation.key()),
                s.title(),
                text(s.url()),
                text(s.archiveUrl()),
                // Not `author`: the record does not say which authors are people, and schema.org wants to know.
                String.join(", ", s.authors()),
                s.publisher() == null ? null : Agent.named("Organization", s.publisher(), null),
                s.publishedOn(),
                s.language());
    }

    private static String workType(SourceType type) {
        return switch (type) {
            case ACADEMIC -> "ScholarlyArticle";
            case NEWS -> "NewsArticle";
            default -> "CreativeWork";
        };
    }

    private List<Comment> corrections(PublishedClaim claim) {
        return claim.corrections().stream()
                .map(c -> new Comment(
                        "CorrectionComment",
                        address.identity(claim.id()) + "#revision-" + c.revision(),
                        c.kind().slug(),
                        c.note(),
                        c.at().toString(),
                        List.of()))
                .toList();
    }

    private List<Reference> others(PublishedClaim claim, int index) {
        return IntStream.range(0, claim.verdicts().size())
                .filter(i -> i != index)
                .mapToObj(i -> new Reference(
                        "ClaimReview",
                        reviewId(claim, i),
                        reviewUrl(claim, claim.verdicts().get(i)),
                        author(claim.verdicts().get(i).publisher()),
                        rating(claim.verdicts().get(i))))
                .toList();
    }

    /** The licence's page: Creative Commons' own, or the SPDX list's. */
    public static String licenseUrl(String spdx) {
        var cc = CREATIVE_COMMONS_ID.matcher(spdx);
        return cc.matches()
                ? CREATIVE_COMMONS + cc.group(1).toLowerCase(java.util.Locale.ROOT) + "/" + cc.group(2) + "/"
                : "https://spdx.org/licenses/" + spdx + ".html";
    }

    private String source(String key) {
        return address.of(ReferenceKind.SOURCE.href(key));
    }

    private static String text(URI uri) {
        return uri == null ? null : uri.toString();
    }
}
