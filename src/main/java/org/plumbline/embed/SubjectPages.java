package org.plumbline.embed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.embed.TraitTable.Column;
import org.plumbline.publication.PublishedClaim.SubjectRef;
import org.plumbline.publication.PublishedSubject;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.publication.ReferenceReader;
import org.plumbline.search.ClaimFilters;
import org.plumbline.search.ClaimSummary;
import org.plumbline.web.ProblemException;

/** Makes the pages about subjects. */
@ApplicationScoped
class SubjectPages {
    private static final int PER_PAGE = 100;
    private static final int CLAIMS_SHOWN = 8;
    private static final int MOST_COMPARED = 4;

    private final ReferenceReader references;
    private final Names names;
    private final ListPages lists;

    SubjectPages(ReferenceReader references, Names names, ListPages lists) {
        this.references = references;
        this.names = names;
        this.lists = lists;
    }

    SubjectList list(Frame frame, String after) {
        List<ReferenceReader.Keyed> found =
                references.list(ReferenceKind.SUBJECT, after == null ? "" : after, PER_PAGE + 1, null);
        List<SubjectList.Item> items = found.stream()
                .limit(PER_PAGE)
                .map(keyed -> item(references.parse(keyed.document(), PublishedSubject.class), frame.lang()))
                .toList();
        return new SubjectList(
                frame, items, found.size() > PER_PAGE ? items.get(PER_PAGE - 1).slug() : null);
    }

    SubjectPage page(Frame frame, String slug) {
        PublishedSubject subject = existing(slug);
        String language = frame.lang();
        ClaimFilters about = new ClaimFilters();
        about.subject = List.of(slug);
        ClaimFilters mixedUp = new ClaimFilters();
        mixedUp.confusedWith = List.of(slug);
        List<ClaimSummary> mixing = lists.few(mixedUp, CLAIMS_SHOWN, language).items();
        return new SubjectPage(
                frame,
                subject,
                TraitTable.nameOf(subject, language),
                Optional.ofNullable(TraitTable.descriptionOf(subject, language)).orElse(""),
                Optional.ofNullable(subject.partOf())
                        .map(whole -> new Column(whole, names.ofSubject(whole, language)))
                        .orElse(null),
                TraitTable.of(List.of(subject), language),
                lists.few(about, CLAIMS_SHOWN, language).items(),
                mixing,
                others(mixing, slug, language));
    }

    /** @throws ProblemException invalid-parameter unless two to four different subjects are named */
    ComparisonPage comparison(Frame frame, List<String> slugs) {
        List<String> distinct =
                slugs == null ? List.of() : slugs.stream().distinct().toList();
        if (distinct.size() < 2 || distinct.size() > MOST_COMPARED) {
            throw ProblemException.invalidQuery(
                    "subject", "out-of-range", "must be given two to four times, each another slug");
        }
        List<PublishedSubject> subjects = distinct.stream().map(this::existing).toList();
        List<SubjectList.Item> items =
                subjects.stream().map(s -> item(s, frame.lang())).toList();
        return new ComparisonPage(
                frame,
                items.stream().map(SubjectList.Item::name).collect(Collectors.joining(" / ")),
                items,
                TraitTable.of(subjects, frame.lang()));
    }

    private List<Column> others(List<ClaimSummary> mixing, String slug, String language) {
        return mixing.stream()
                .map(ClaimSummary::subject)
                .map(SubjectRef::slug)
                .filter(other -> !other.equals(slug))
                .distinct()
                .map(other -> new Column(other, names.ofSubject(other, language)))
                .toList();
    }

    private PublishedSubject existing(String slug) {
        return names.subject(slug).orElseThrow(() -> ProblemException.notFound("no subject '" + slug + "'"));
    }

    private static SubjectList.Item item(PublishedSubject subject, String language) {
        return new SubjectList.Item(
                subject.slug(),
                TraitTable.nameOf(subject, language),
                Optional.ofNullable(TraitTable.descriptionOf(subject, language)).orElse(""));
    }
}
