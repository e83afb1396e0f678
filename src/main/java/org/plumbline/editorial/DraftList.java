package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plumbline.web.Cursor;
import org.plumbline.web.Dates;
import org.plumbline.web.EntityTags;
import org.plumbline.web.ProblemException;
import org.plumbline.web.Total;

/** Pages of drafts, last edited first. */
@ApplicationScoped
class DraftList {
    private static final int MAX_TEXT = 200;

    private final DraftRepository repository;

    DraftList(DraftRepository repository) {
        this.repository = repository;
    }

    DraftPage page(String state, String owner, String text, int limit, String cursor) {
        check(state, owner, text);
        DraftRepository.Filter filter = new DraftRepository.Filter(state, owner, text);
        String request = "drafts/" + EntityTags.of(filter.toString());
        List<Draft> found = cursor == null
                ? repository.list(filter, null, null, limit + 1)
                : after(Cursor.decode(cursor, request, 2), filter, limit + 1);
        List<Draft> items = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? cursorAfter(items.get(limit - 1), request) : null;
        return new DraftPage(
                items.stream().map(DraftPage.Item::of).toList(), next, Total.exact(repository.count(filter)));
    }

    private List<Draft> after(Cursor place, DraftRepository.Filter filter, int limit) {
        Instant editedAt = Dates.instant("cursor", place.after().get(0));
        try {
            return repository.list(
                    filter, editedAt, UUID.fromString(place.after().get(1)), limit);
        } catch (IllegalArgumentException e) {
            throw Cursor.malformed();
        }
    }

    private static String cursorAfter(Draft last, String request) {
        return new Cursor(
                        request,
                        0,
                        List.of(last.editedAt().toString(), last.id().toString()))
                .encoded();
    }

    private static void check(String state, String owner, String text) {
        if (state != null && DraftState.find(state).isEmpty()) {
            throw ProblemException.invalidQuery("state", "unknown-value", "must be one of draft, in-review, published");
        }
        if (tooLong(owner)) {
            throw ProblemException.invalidQuery("owner", "too-long", "must be at most 200 characters");
        }
        if (tooLong(text)) {
            throw ProblemException.invalidQuery("q", "too-long", "must be at most 200 characters");
        }
    }

    private static boolean tooLong(String value) {
        return value != null && (value.length() > MAX_TEXT || value.indexOf('\0') >= 0);
    }
}
