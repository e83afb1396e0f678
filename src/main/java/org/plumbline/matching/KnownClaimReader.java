package org.plumbline.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.matching.engine.KnownClaim;
import org.plumbline.matching.engine.Wording;
import org.plumbline.publication.ClaimParser;
import org.plumbline.publication.LogEntry;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.Rating;

/** Reads out of a claim's documents what the engine compares: wordings, what reads like a title, and what explains. */
@ApplicationScoped
class KnownClaimReader {
    private static final Set<Rating> HOLD = EnumSet.of(Rating.TRUE, Rating.MOSTLY_TRUE, Rating.HALF_TRUE);

    private final ClaimParser parser;

    KnownClaimReader(ObjectMapper json) {
        this.parser = new ClaimParser(json);
    }

    KnownClaim of(LogEntry entry) {
        PublishedClaim original = parser.parse(entry.document());
        List<PublishedClaim> translations =
                entry.renderings().values().stream().map(parser::parse).toList();
        List<Wording> wordings = new ArrayList<>();
        wordings.add(new Wording(original.language(), original.text()));
        translations.forEach(t -> wordings.add(new Wording(t.language(), t.text())));
        original.wordings().forEach(w -> wordings.add(new Wording(w.language(), w.text())));
        List<Wording> titles = new ArrayList<>();
        List<Wording> context = new ArrayList<>();
        List<Wording> corrections = new ArrayList<>();
        Stream.concat(Stream.of(original), translations.stream()).forEach(document -> {
            describe(document, titles, context);
            correct(document, corrections);
        });
        return new KnownClaim(entry.claimId().toString(), wordings, titles, context, corrections);
    }

    private static void describe(PublishedClaim document, List<Wording> titles, List<Wording> context) {
        document.verdicts().forEach(verdict -> {
            add(titles, document.language(), verdict.title());
            add(titles, document.language(), verdict.summary());
            add(context, document.language(), verdict.explanation());
        });
        document.notes().forEach(note -> add(context, document.language(), note.text()));
    }

    /** The summary of a verdict that the claim holds in substance says the same as the claim. */
    private static void correct(PublishedClaim document, List<Wording> corrections) {
        boolean holds = document.verdicts().stream().anyMatch(verdict -> HOLD.contains(verdict.rating()));
        if (!holds) {
            document.verdicts().forEach(verdict -> add(corrections, document.language(), verdict.summary()));
        }
    }

    private static void add(List<Wording> texts, String language, String text) {
        if (text != null && !text.isBlank()) {
            texts.add(new Wording(language, text));
        }
    }
}
