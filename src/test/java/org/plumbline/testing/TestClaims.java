package org.plumbline.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.ClaimContent.CitationContent;
import org.plumbline.editorial.ClaimContent.NoteContent;
import org.plumbline.editorial.ClaimContent.VerdictContent;
import org.plumbline.publication.NoteKind;
import org.plumbline.publication.Rating;
import org.plumbline.publication.Stance;

/** Claims that tests publish beside the corpus. Each has a slug of its own, so that tests do not meet. */
public final class TestClaims {
    /** A source of the starter corpus that every test claim cites. */
    public static final String SOURCE = "creemers-2018";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestClaims() {}

    /** A publishable claim that says {@code text}. */
    public static ClaimContent saying(String text) {
        return new ClaimContent(
                "test-claim-" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet(),
                "en",
                text,
                List.of(),
                List.of(),
                "sesame-credit",
                List.of(),
                null,
                List.of("scoring"),
                List.of(),
                List.of(new VerdictContent(
                        null,
                        Rating.FALSE,
                        null,
                        "It is not so.",
                        "It was checked and is not so.",
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2025, 12, 31),
                        null,
                        null,
                        List.of(SOURCE))),
                List.of(new NoteContent(NoteKind.WRONG_PART, "The number is wrong.", List.of(SOURCE))),
                List.of(new CitationContent(SOURCE, Stance.REFUTES, null, LocalDate.of(2026, 11, 20))),
                Map.of());
    }

    /** The same claim with these verdicts. */
    public static ClaimContent judged(ClaimContent claim, VerdictContent... verdicts) {
        return new ClaimContent(
                claim.slug(),
                claim.language(),
                claim.text(),
                claim.wordings(),
                claim.claimants(),
                claim.subject(),
                claim.confusedWith(),
                claim.broader(),
                claim.topics(),
                claim.appearances(),
                List.of(verdicts),
                claim.notes(),
                claim.citations(),
                claim.translations());
    }
}
