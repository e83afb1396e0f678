package org.plumbline.interchange.bibliography;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.LogReader;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.Citation;
import org.plumbline.publication.PublishedClaims;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.search.ClaimFilters;
import org.plumbline.search.ClaimPositions;
import org.plumbline.search.ClaimQuery;
import org.plumbline.search.FilterReader;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.PublicAddress;
import org.plumbline.web.StoredDocument;

/** Collects the sources of a claim, or of all the claims that a request selects, and answers in a format. */
@ApplicationScoped
class Bibliographies {
    /** A bibliography is one document in memory; the citations of more claims are an export. */
    static final int MAX_CLAIMS = 10_000;

    private static final int BATCH = 200;

    private final PublishedClaims claims;
    private final FilterReader filters;
    private final ClaimPositions positions;
    private final ClaimReader states;
    private final LogReader log;
    private final Answers answers;
    private final PublicAddress address;
    private final ObjectMapper json;

    Bibliographies(
            PublishedClaims claims,
            FilterReader filters,
            ClaimPositions positions,
            ClaimReader states,
            LogReader log,
            Answers answers,
            PublicAddress address,
            ObjectMapper json) {
        this.claims = claims;
        this.filters = filters;
        this.positions = positions;
        this.states = states;
        this.log = log;
        this.answers = answers;
        this.address = address;
        this.json = json;
    }

    Response ofClaim(String slug, String asOf, Integer revision, BibliographyFormat format, HttpHeaders request) {
        ClaimState state = claims.find(slug, asOf, revision);
        List<Reference> references = claim(state).citations().stream()
                .map(c -> Reference.cited(c, address.of(ReferenceKind.SOURCE.href(c.key()))))
                .toList();
        return answer(references, format, slug, state.publishedAt(), request);
    }

    /** Each source once, by key, seen when it was seen last. */
    Response ofSelection(ClaimFilters given, BibliographyFormat format, HttpHeaders request) {
        ClaimQuery query = filters.read(given, null);
        long at = query.asOf() == null ? log.head() : log.positionAt(query.asOf());
        long[] selected = positions.of(query, at);
        if (selected.length > MAX_CLAIMS) {
            throw new ProblemException(
                    ProblemType.INVALID_PARAMETER,
                    "a bibliography covers at most " + MAX_CLAIMS + " claims, and the filters select " + selected.length
                            + "; add a filter, or take /v1/exports/citations.csv");
        }
        Map<String, Citation> cited = new TreeMap<>();
        for (int from = 0; from < selected.length; from += BATCH) {
            long[] batch = Arrays.copyOfRange(selected, from, Math.min(from + BATCH, selected.length));
            for (ClaimState state : states.at(LongStream.of(batch).boxed().toList())) {
                claim(state).citations().forEach(c -> cited.merge(c.key(), c, Bibliographies::seenLast));
            }
        }
        List<Reference> references = new ArrayList<>(cited.size());
        cited.forEach((key, c) -> references.add(
                Reference.source(key, c.source(), c.accessedOn(), null, address.of(ReferenceKind.SOURCE.href(key)))));
        return answer(references, format, "bibliography", null, request);
    }

    private static Citation seenLast(Citation a, Citation b) {
        return b.accessedOn() != null
                        && (a.accessedOn() == null || b.accessedOn().isAfter(a.accessedOn()))
                ? b
                : a;
    }

    byte[] written(List<Reference> references, BibliographyFormat format) {
        return switch (format) {
            case CSL_JSON ->
                answers.bytes(references.stream().map(CslItems::json).toList());
            case BIBTEX -> BibTex.write(references).getBytes(StandardCharsets.UTF_8);
            case RIS -> Ris.write(references).getBytes(StandardCharsets.UTF_8);
        };
    }

    private Response answer(
            List<Reference> references,
            BibliographyFormat format,
            String name,
            Instant lastModified,
            HttpHeaders request) {
        Response answer = answers.document(
                StoredDocument.of(written(references, format), null, lastModified),
                format.contentType(),
                CachePolicy.REVALIDATE,
                request);
        answer.getHeaders().add(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + format.fileName(name) + "\"");
        return answer;
    }

    private PublishedClaim claim(ClaimState state) {
        try {
            return json.readValue(state.original().body(), PublishedClaim.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
