package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plumbline.web.Cursor;
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
        Cursor after = cursor == null ? null : Cursor.decode(cursor, request);
        List<Draft> found = after == null
                ? repository.list(filter, null, null, limit + 1)
                : repository.list(
                        filter,
                        Instant.parse(after.after().get(0)),
                        UUID.fromString(after.after().get(1)),
                        limit + 1);
        List<Draft> items = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? cursorAfter(items.get(limit - 1), request) : null;
        return new DraftPage(
                items.stream().map(DraftPage.Item::of).toList(), next, Total.exact(repository.count(filter)));
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
