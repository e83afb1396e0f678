package org.plumbline.editorial;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.editorial.ClaimContent.AppearanceContent;
import org.plumbline.editorial.ClaimContent.CitationContent;
import org.plumbline.editorial.ClaimContent.MixUp;
import org.plumbline.editorial.ClaimContent.NoteContent;
import org.plumbline.editorial.ClaimContent.Translation;
import org.plumbline.editorial.ClaimContent.VerdictContent;
import org.plumbline.publication.NoteKind;
import org.plumbline.publication.Rating;
import org.plumbline.publication.Stance;
import org.plumbline.web.Violation;

/** The rules of the field: what makes a fact-check one. */
final class EvidenceRules {
    private static final Set<Rating> HALF_WAY = Set.of(Rating.MISLEADING, Rating.MISSING_CONTEXT);

    private final ClaimContent claim;
    private final LocalDate today;
    private final Set<String> cited;
    private final List<Violation> faults = new ArrayList<>();

    EvidenceRules(ClaimContent claim) {
        this.claim = claim;
        // A desk east of Greenwich is already in tomorrow.
        this.today = LocalDate.now(Clock.system(ZoneOffset.ofHours(14)));
        this.cited = claim.citations().stream()
                .map(CitationContent::source)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    List<Violation> faults() {
        checkEvidence();
        checkVerdicts();
        checkNotes();
        checkMixUps();
        checkRepeated();
        checkAppearances();
        claim.translations().forEach(this::checkTranslation);
        return List.copyOf(faults);
    }

    private void checkEvidence() {
        if (!claim.citations().isEmpty()
                && claim.citations().stream().allMatch(c -> c.stance() == null || c.stance() == Stance.CONTEXT)) {
            fault("/citations", "no-evidence", "must hold at least one citation that refutes or supports the claim");
        }
        for (int i = 0; i < claim.citations().size(); i++) {
            checkPast(
                    "/citations/" + i + "/accessedOn", claim.citations().get(i).accessedOn());
        }
    }

    private void checkVerdicts() {
        for (int i = 0; i < claim.verdicts().size(); i++) {
            VerdictContent verdict = claim.verdicts().get(i);
            String pointer = "/verdicts/" + i;
            checkCited(pointer, verdict.citations());
            checkPast(pointer + "/reviewedOn", verdict.reviewedOn());
            checkPast(pointer + "/asOf", verdict.asOf());
            if (HALF_WAY.contains(verdict.rating())
                    && claim.notes().stream().noneMatch(n -> n.kind() == NoteKind.TRUE_PART)) {
                fault(
                        "/notes",
                        "true-part-needed",
                        "must hold a note of kind true-part: the rating "
                                + verdict.rating().slug() + " means that something in the claim is true");
            }
        }
    }

    private void checkNotes() {
        for (int i = 0; i < claim.notes().size(); i++) {
            NoteContent note = claim.notes().get(i);
            checkCited("/notes/" + i, note.citations());
            if (note.citations().isEmpty() && note.kind() != NoteKind.EVIDENCE_GAP) {
                fault(
                        "/notes/" + i + "/citations",
                        "required",
                        "must name at least one citation that bears the note out; only an evidence-gap has none");
            }
        }
    }

    private void checkMixUps() {
        for (int i = 0; i < claim.confusedWith().size(); i++) {
            MixUp mixUp = claim.confusedWith().get(i);
            if (mixUp.subject() != null && mixUp.subject().equals(claim.subject())) {
                fault("/confusedWith/" + i + "/subject", "same-subject", "must be another subject than the claim's");
            }
        }
        if (claim.broader() != null && claim.broader().equals(claim.slug())) {
            fault("/broader", "same-claim", "must be another claim");
        }
    }

    private void checkRepeated() {
        checkOnce(
                "/citations/%d/source",
                claim.citations().stream().map(CitationContent::source).toList());
        checkOnce(
                "/confusedWith/%d/subject",
                claim.confusedWith().stream().map(MixUp::subject).toList());
        checkOnce("/topics/%d", claim.topics());
        for (int i = 0; i < claim.verdicts().size(); i++) {
            checkOnce(
                    "/verdicts/" + i + "/citations/%d", claim.verdicts().get(i).citations());
        }
        for (int i = 0; i < claim.notes().size(); i++) {
            checkOnce("/notes/" + i + "/citations/%d", claim.notes().get(i).citations());
        }
    }

    private void checkAppearances() {
        for (int i = 0; i < claim.appearances().size(); i++) {
            AppearanceContent a = claim.appearances().get(i);
            if (a.source() == null && a.publisher() == null && a.title() == null && a.url() == null) {
                fault("/appearances/" + i, "required", "must say where: source, publisher, title or url");
            }
        }
    }

    private void checkTranslation(String language, Translation translation) {
        String pointer = "/translations/" + language;
        if (language.equalsIgnoreCase(claim.language())) {
            fault(pointer, "same-language", "is the language of the claim itself");
        }
        if (translation.notes().size() > claim.notes().size()) {
            fault(pointer + "/notes", "too-many", "must run parallel to the notes of the claim");
        }
        if (translation.confusedWith().size() > claim.confusedWith().size()) {
            fault(pointer + "/confusedWith", "too-many", "must run parallel to confusedWith of the claim");
        }
    }

    private void checkCited(String pointer, List<String> keys) {
        for (int i = 0; i < keys.size(); i++) {
            if (!cited.contains(keys.get(i))) {
                fault(
                        pointer + "/citations/" + i,
                        "not-cited",
                        "'" + keys.get(i) + "' is not among the citations of the claim");
            }
        }
    }

    private void checkOnce(String pointer, List<String> values) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null && !seen.add(values.get(i))) {
                fault(pointer.formatted(i), "repeated", "is there twice");
            }
        }
    }

    private void checkPast(String pointer, LocalDate date) {
        if (date != null && date.isAfter(today)) {
            fault(pointer, "in-the-future", "must not lie in the future");
        }
    }

    private void fault(String pointer, String code, String message) {
        faults.add(Violation.body(pointer, code, message));
    }
}
