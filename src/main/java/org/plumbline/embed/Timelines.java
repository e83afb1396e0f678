package org.plumbline.embed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.publication.Change;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.web.StoredDocument;

/** Reads revisions and says what each changed, in the language asked for where both sides have it. */
@ApplicationScoped
class Timelines {
    private final ClaimReader reader;
    private final ObjectMapper json;

    Timelines(ClaimReader reader, ObjectMapper json) {
        this.reader = reader;
        this.json = json;
    }

    /**
     * @param history every revision of the claim, newest first
     * @param first index of the first one to show
     * @param most how many to show
     */
    Timeline of(List<Change> history, int first, int most, String language) {
        List<Change> shown = history.subList(Math.min(first, history.size()), Math.min(first + most, history.size()));
        int needed = Math.min(first + shown.size() + 1, history.size());
        Map<Long, ClaimState> states = new HashMap<>();
        reader.at(history.subList(Math.min(first, needed), needed).stream()
                        .map(Change::position)
                        .toList())
                .forEach(state -> states.put(state.position(), state));
        List<Timeline.Entry> entries = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            int before = first + i + 1;
            List<Difference> differences = before < history.size()
                    ? differences(
                            states.get(history.get(before).position()),
                            states.get(shown.get(i).position()),
                            language)
                    : List.of();
            entries.add(new Timeline.Entry(shown.get(i), differences));
        }
        return new Timeline(entries, history.size());
    }

    private List<Difference> differences(ClaimState before, ClaimState after, String language) {
        StoredDocument old = before.in(language);
        StoredDocument fresh = after.in(language);
        return old.language().equals(fresh.language())
                ? Differences.between(claim(old), claim(fresh))
                : Differences.between(claim(before.original()), claim(after.original()));
    }

    /** A stored document as the record it came from. */
    PublishedClaim claim(StoredDocument document) {
        try {
            return json.readValue(document.body(), PublishedClaim.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
