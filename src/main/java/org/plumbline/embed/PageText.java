package org.plumbline.embed;

import io.quarkus.qute.TemplateExtension;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.publication.Change;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.NoteKind;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.NuanceNote;
import org.plumbline.publication.PublishedSubject;
import org.plumbline.publication.Rating;
import org.plumbline.search.ClaimSummary;
import org.plumbline.search.Highlight;

/** Small things that templates say of texts, dates and addresses. */
@TemplateExtension
final class PageText {
    private static final int TITLE = 68;
    private static final int DESCRIPTION = 200;
    private static final int SUMMARY = 420;

    private PageText() {}

    /** Paragraphs: what blank lines part. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .filter(p -> !p.isBlank())
                .toList();
    }

    /** Short enough for a page's title, cut at a word. */
    static String title(String text) {
        return cut(text, TITLE);
    }

    /** Short enough for a page's description, cut at a word. */
    static String description(String text) {
        return cut(text, DESCRIPTION);
    }

    /** Short enough for a card. */
    static String summary(String text) {
        return cut(text, SUMMARY);
    }

    /** Path of the image that is shown where the claim is shared; it carries what the image depends on. */
    static String shareImage(PublishedClaim claim, String language) {
        return "/embed/" + claim.slug() + "/share.png?v=" + claim.revision() + "&lang=" + language;
    }

    /** Path of exactly this revision for programs. */
    static String revisionHref(PublishedClaim claim) {
        return claim.href() + "/revisions/" + claim.revision();
    }

    /** What addresses of things made from a claim carry, so that they are made from this revision. */
    static String revisionQuery(PublishedClaim claim) {
        return "?revision=" + claim.revision();
    }

    /** Whether a revision says that the claim stands no longer. */
    static boolean retraction(Change change) {
        return change.kind() == ChangeKind.RETRACTION;
    }

    /** Where the words searched for were found, in the language that the claim is shown in if they are there too. */
    static List<Highlight> found(ClaimSummary claim) {
        List<Highlight> all = claim.highlights() == null ? List.of() : claim.highlights();
        List<Highlight> readable =
                all.stream().filter(h -> h.language().equals(claim.language())).toList();
        // The claim itself stands above already.
        return (readable.isEmpty() ? all : readable)
                .stream().filter(h -> !h.fragment().equals(claim.text())).toList();
    }

    static String cut(String text, int length) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= length) {
            return line;
        }
        int space = line.lastIndexOf(' ', length - 1);
        String cut = line.substring(0, space > length / 2 ? space : line.offsetByCodePoints(0, length / 2));
        return cut.replaceAll("[\\p{Punct}\\s]+$", "") + "…";
    }

    static String date(LocalDate date, String language) {
        return format("d MMMM uuuu", language).format(date);
    }

    static String date(Instant instant, String language) {
        return date(LocalDate.ofInstant(instant, ZoneOffset.UTC), language);
    }

    /** For the {@code datetime} attribute, which has no more than milliseconds. */
    static String machine(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** A date as precise as it is known: year, month or day; what is none of these stays as it is. */
    static String date(String published, String language) {
        try {
            return switch (published.length()) {
                case 10 -> date(LocalDate.parse(published), language);
                case 7 -> format("MMMM uuuu", language).format(YearMonth.parse(published));
                default -> published;
            };
        } catch (DateTimeParseException e) {
            return published;
        }
    }

    private static DateTimeFormatter format(String pattern, String language) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language));
    }

    /** Whether an address may be linked: other schemes than HTTP could run script. */
    static boolean linkable(URI uri) {
        return uri.isAbsolute()
                && uri.getHost() != null
                && (uri.getScheme().equalsIgnoreCase("https") || uri.getScheme().equalsIgnoreCase("http"));
    }

    /** The number that a source has on this page. */
    static int numberOf(PublishedClaim claim, String sourceKey) {
        for (int i = 0; i < claim.citations().size(); i++) {
            if (claim.citations().get(i).key().equals(sourceKey)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The number that a source has on a subject's page. */
    static int placeOf(PublishedSubject subject, String sourceKey) {
        for (int i = 0; i < subject.citations().size(); i++) {
            if (subject.citations().get(i).key().equals(sourceKey)) {
                return i + 1;
            }
        }
        return 0;
    }

    static List<NuanceNote> trueParts(PublishedClaim claim) {
        return notes(claim, NoteKind.TRUE_PART);
    }

    static List<NuanceNote> wrongParts(PublishedClaim claim) {
        return notes(claim, NoteKind.WRONG_PART);
    }

    static List<NuanceNote> scopes(PublishedClaim claim) {
        return notes(claim, NoteKind.SCOPE);
    }

    static List<NuanceNote> confusions(PublishedClaim claim) {
        return notes(claim, NoteKind.CONFUSION);
    }

    /** What is left: what has changed, what words mean, what nobody knows. */
    static List<NuanceNote> otherNotes(PublishedClaim claim) {
        return notes(claim, NoteKind.UPDATE, NoteKind.TERMINOLOGY, NoteKind.EVIDENCE_GAP);
    }

    private static List<NuanceNote> notes(PublishedClaim claim, NoteKind... kinds) {
        return claim.notes().stream()
                .filter(n -> List.of(kinds).contains(n.kind()))
                .toList();
    }

    /** One note as a list, for the template that shows several. */
    static List<NuanceNote> alone(NuanceNote note) {
        return List.of(note);
    }

    /** The points of the numbered scale, for drawing it. */
    static List<Integer> points(Rating rating) {
        return rating.value().isPresent() ? List.of(1, 2, 3, 4, 5) : List.of();
    }

    static boolean isAt(Rating rating, int point) {
        return rating.value().isPresent() && rating.value().getAsInt() == point;
    }

    /** The rating that a facet's value names. */
    static Rating ratingOf(String slug) {
        return Rating.find(slug).orElseThrow();
    }

    /** A highlight cut into pieces at its marks. */
    static List<ListPage.Piece> pieces(Highlight highlight) {
        List<ListPage.Piece> pieces = new ArrayList<>();
        String text = highlight.fragment();
        int at = 0;
        for (Highlight.Mark mark : highlight.marks()) {
            int start = Math.max(at, mark.start());
            if (start > at) {
                pieces.add(new ListPage.Piece(text.substring(at, start), false));
            }
            pieces.add(new ListPage.Piece(text.substring(start, Math.max(start, mark.end())), true));
            at = Math.max(start, mark.end());
        }
        pieces.add(new ListPage.Piece(text.substring(at), false));
        return pieces;
    }

    /** A sentence cut at its back-ticks: what stands between them is code. */
    static List<ListPage.Piece> code(String text) {
        List<ListPage.Piece> pieces = new ArrayList<>();
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                pieces.add(new ListPage.Piece(parts[i], i % 2 == 1));
            }
        }
        return pieces;
    }
}
