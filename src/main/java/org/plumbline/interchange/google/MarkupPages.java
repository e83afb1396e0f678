package org.plumbline.interchange.google;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.plumbline.auth.Caller;
import org.plumbline.auth.Role;
import org.plumbline.editorial.OutsideDrafts;
import org.plumbline.editorial.OutsideDrafts.Progress;
import org.plumbline.interchange.google.MarkupPage.ListAnswer;
import org.plumbline.interchange.google.MarkupPage.Markup;
import org.plumbline.interchange.google.MarkupPageRepository.Row;
import org.plumbline.web.Cursor;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Violation;

/** Keeps Google's pages as drafts of the desk: one a fact check, under the caller's key and role. */
@ApplicationScoped
class MarkupPages {
    private static final String WITHDRAWN = "Withdrawn by its publisher.";

    private final MarkupPageRepository repository;
    private final OutsideDrafts drafts;
    private final PageContents contents;
    private final Caller caller;

    MarkupPages(MarkupPageRepository repository, OutsideDrafts drafts, PageContents contents, Caller caller) {
        this.repository = repository;
        this.drafts = drafts;
        this.contents = contents;
        this.caller = caller;
    }

    MarkupPage get(String id) {
        return shown(repository.find(uuid(id)).orElseThrow(() -> unknown(id)));
    }

    Optional<MarkupPage> at(String url) {
        return repository.findByUrl(PageRules.canonical(url)).map(this::shown);
    }

    ListAnswer list(String site, PageRequest part) {
        String tag = "markup pages of " + site;
        UUID after = part.token() == null
                ? null
                : uuid(Cursor.decode(part.token(), tag, 1).after().get(0));
        List<Row> found = repository.list(site, after, part.skipped(), part.size() + 1);
        List<Row> rows = found.subList(0, Math.min(part.size(), found.size()));
        String next = found.size() > part.size()
                ? new Cursor(tag, 0, List.of(rows.get(rows.size() - 1).id().toString())).encoded()
                : null;
        return new ListAnswer(rows.stream().map(this::shown).toList(), next);
    }

    @Transactional
    MarkupPage create(MarkupPage given) {
        PageRules.check(given);
        MarkupPage page = normal(given);
        List<UUID> written = page.claimReviewMarkups().stream()
                .map(m -> write(page, m, null))
                .toList();
        Row row = new Row(UUID.randomUUID(), 1, page, written);
        if (!repository.insert(row, PublisherSites.host(page.pageUrl()))) {
            throw taken(page);
        }
        return shown(row);
    }

    /** Replaces the whole page. Fact checks that are no longer on it are withdrawn. */
    @Transactional
    MarkupPage update(String id, MarkupPage given) {
        PageRules.check(given);
        Row before = repository.lock(uuid(id)).orElseThrow(() -> unknown(id));
        requireVersion(before, given);
        MarkupPage page = normal(given);
        repository
                .findByUrl(page.pageUrl())
                .filter(other -> !other.id().equals(before.id()))
                .ifPresent(other -> {
                    throw taken(page);
                });
        List<UUID> matched = matched(before, given.claimReviewMarkups());
        before.drafts().stream().filter(d -> !matched.contains(d)).forEach(this::withdraw);
        List<UUID> written = IntStream.range(0, matched.size())
                .mapToObj(i -> write(page, page.claimReviewMarkups().get(i), matched.get(i)))
                .toList();
        Row row = new Row(before.id(), before.version() + 1, page, written);
        repository.update(row, PublisherSites.host(page.pageUrl()));
        return shown(row);
    }

    @Transactional
    void delete(String id) {
        Row row = repository.lock(uuid(id)).orElseThrow(() -> unknown(id));
        row.drafts().forEach(this::withdraw);
        repository.delete(row.id());
    }

    private UUID write(MarkupPage page, Markup markup, UUID draft) {
        Optional<org.plumbline.editorial.ClaimContent> present =
                draft == null ? Optional.empty() : drafts.content(draft);
        UUID existing = present.isPresent() ? draft : null;
        return drafts.write(existing, contents.of(page, markup, present), caller.name(), mayPublish())
                .draft();
    }

    private void withdraw(UUID draft) {
        drafts.withdraw(draft, WITHDRAWN, caller.name(), mayPublish());
    }

    private boolean mayPublish() {
        return caller.is(Role.PUBLISHER);
    }

    /**
     * Which draft each fact check continues, null for a new one: the draft that it names, else the one that says the same
     * claim, else the one that is left over on both sides.
     */
    private static List<UUID> matched(Row before, List<Markup> markups) {
        List<UUID> left = new ArrayList<>(before.drafts());
        UUID[] matched = new UUID[markups.size()];
        for (int i = 0; i < matched.length; i++) {
            String href = markups.get(i).draft();
            matched[i] = left.stream()
                    .filter(d -> href != null && href.endsWith(d.toString()))
                    .findFirst()
                    .orElse(null);
            left.remove(matched[i]);
        }
        for (int i = 0; i < matched.length; i++) {
            if (matched[i] == null) {
                String text = markups.get(i).claimReviewed();
                matched[i] = left.stream()
                        .filter(d -> textOf(before, d).equals(text))
                        .findFirst()
                        .orElse(null);
                left.remove(matched[i]);
            }
        }
        long open = java.util.Arrays.stream(matched).filter(Objects::isNull).count();
        if (open == 1 && left.size() == 1) {
            matched[java.util.Arrays.asList(matched).indexOf(null)] = left.get(0);
        }
        return java.util.Arrays.asList(matched);
    }

    private static String textOf(Row row, UUID draft) {
        return row.page().claimReviewMarkups().get(row.drafts().indexOf(draft)).claimReviewed();
    }

    private static void requireVersion(Row row, MarkupPage given) {
        if (given.versionId() == null) {
            throw ProblemException.of(
                    ProblemType.INVALID_BODY,
                    Violation.body("/versionId", "required", "must repeat the versionId that was read"));
        }
        if (!given.versionId().equals(Integer.toString(row.version()))) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_FAILED,
                    "The page has changed since versionId " + given.versionId() + "; read it again.");
        }
        if (given.name() != null && !given.name().equals("pages/" + row.id())) {
            throw ProblemException.of(
                    ProblemType.INVALID_BODY, Violation.body("/name", "other-page", "must be pages/" + row.id()));
        }
    }

    /** As it is kept: the canonical address, and nothing that the service tells. */
    private static MarkupPage normal(MarkupPage page) {
        String url = PageRules.canonical(page.pageUrl());
        return new MarkupPage(
                null,
                url,
                page.publishDate(),
                page.claimReviewAuthor(),
                page.claimReviewMarkups().stream()
                        .map(m -> m.told(m.url() == null ? url : m.url(), null, null, null, null))
                        .toList(),
                null);
    }

    /** As it is answered: with what became of its drafts. */
    private MarkupPage shown(Row row) {
        List<Markup> markups = new ArrayList<>();
        for (int i = 0; i < row.drafts().size(); i++) {
            Markup markup = row.page().claimReviewMarkups().get(i);
            Optional<Progress> progress = drafts.progress(row.drafts().get(i));
            markups.add(progress.map(p -> markup.told(markup.url(), p.state(), p.href(), p.claim(), p.faults()))
                    .orElse(markup));
        }
        return row.page().with("pages/" + row.id(), Integer.toString(row.version()), markups);
    }

    private static ProblemException taken(MarkupPage page) {
        return new ProblemException(
                ProblemType.CONFLICT, "There is a page with the address " + page.pageUrl() + " already; update it.");
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw unknown(id);
        }
    }

    private static ProblemException unknown(String id) {
        return ProblemException.notFound("There is no page 'pages/" + id + "'.");
    }
}
