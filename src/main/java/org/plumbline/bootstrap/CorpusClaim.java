package org.plumbline.bootstrap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.ClaimContent.AppearanceContent;
import org.plumbline.editorial.ClaimContent.CitationContent;
import org.plumbline.editorial.ClaimContent.MixUp;
import org.plumbline.editorial.ClaimContent.NoteContent;
import org.plumbline.editorial.ClaimContent.Translation;
import org.plumbline.editorial.ClaimContent.VerdictContent;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.PublishedClaim.Claimant;
import org.plumbline.publication.PublishedClaim.Wording;

/** A claim as the corpus files write it: one verdict, the house's, and citations that share an access date. */
record CorpusClaim(
        String slug,
        String language,
        String text,
        String broader,
        String subject,
        List<MixUp> confusedWith,
        List<String> topics,
        List<Claimant> claimants,
        List<Wording> wordings,
        List<AppearanceContent> appearances,
        VerdictContent verdict,
        List<NoteContent> notes,
        List<CitationContent> citations,
        Map<String, Translation> translations,
        Change change) {

    /** What the last change of the file was: update or correction, and the note that readers get. */
    record Change(ChangeKind kind, String note) {}

    ClaimContent content(LocalDate accessedOn) {
        return new ClaimContent(
                slug,
                language,
                text,
                wordings,
                claimants,
                subject,
                confusedWith,
                broader,
                topics,
                appearances,
                List.of(verdict),
                notes,
                citations.stream()
                        .map(c -> c.accessedOn() != null
                                ? c
                                : new CitationContent(c.source(), c.stance(), c.locator(), accessedOn))
                        .toList(),
                translations);
    }
}
