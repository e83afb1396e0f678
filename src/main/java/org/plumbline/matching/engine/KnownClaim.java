package org.plumbline.matching.engine;

import java.util.List;
import java.util.Objects;

/**
 * A claim as the matcher knows it.
 *
 * @param id what it is reported as
 * @param wordings the ways to say it, the canonical sentence first; a passage is matched with these
 * @param titles short texts about it, such as headlines and one-line summaries; they help to find and to rank it
 * @param context longer texts about it, such as explanations, notes and article bodies; a weak signal
 * @param corrections what is so instead, where a verdict rejects the claim: a passage that says this does not assert it
 */
public record KnownClaim(
        String id, List<Wording> wordings, List<Wording> titles, List<Wording> context, List<Wording> corrections) {

    /** A claim of which nothing is known that is so instead. */
    public KnownClaim(String id, List<Wording> wordings, List<Wording> titles, List<Wording> context) {
        this(id, wordings, titles, context, List.of());
    }

    /** A claim has at least one wording. */
    public KnownClaim {
        Objects.requireNonNull(id, "id");
        wordings = List.copyOf(wordings);
        titles = List.copyOf(titles);
        context = List.copyOf(context);
        corrections = List.copyOf(corrections);
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("a claim without a wording cannot be matched: " + id);
        }
    }
}
