package org.plumbline.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.plumbline.search.ClaimSearch.Page;
import org.plumbline.search.ClaimSearch.Part;
import org.plumbline.search.FilterReader.Faults;
import org.plumbline.search.Showcase.Snapshot;
import org.plumbline.web.StoredDocument;
import org.plumbline.web.Total;

/** The list of claims for {@code similarTo}: ranked by matching, narrowed by the filters. One page, the surest claims. */
@ApplicationScoped
class SimilarityList {
    private final SimilarClaims similar;
    private final ClaimIndex index;
    private final FilterReader filters;
    private final PartReader parts;
    private final ObjectMapper json;

    SimilarityList(SimilarClaims similar, ClaimIndex index, FilterReader filters, PartReader parts, ObjectMapper json) {
        this.similar = similar;
        this.index = index;
        this.filters = filters;
        this.parts = parts;
        this.json = json;
    }

    Page page(ClaimListParameters given, String acceptLanguage) {
        check(given);
        ClaimQuery query = filters.read(given.filters, null);
        Part part = parts.read(given, acceptLanguage);
        List<Long> ranked = similar.ranked(given.similarTo.strip(), ClaimListParameters.MAX_LIMIT);
        return index.read(snapshot -> page(query, ranked, part, snapshot));
    }

    private Page page(ClaimQuery query, List<Long> ranked, Part part, Snapshot snapshot) throws IOException {
        ViewSearcher searcher = index.searcher(snapshot, snapshot.position());
        List<Integer> found = ranked.isEmpty() ? List.of() : inRankOrder(query, ranked, searcher);
        SummaryReader summaries = new SummaryReader(searcher, part.acceptLanguage(), json);
        PageWriter page = new PageWriter(json);
        for (int doc : found.subList(0, Math.min(part.limit(), found.size()))) {
            page.item(summaries.summary(doc));
        }
        return new Page(
                StoredDocument.of(
                        page.end(null, Total.exact(found.size()), null, List.of()), summaries.languages(), null),
                null,
                null);
    }

    private static List<Integer> inRankOrder(ClaimQuery query, List<Long> ranked, ViewSearcher searcher)
            throws IOException {
        Query these = new TermInSetQuery(
                Fields.READABLE,
                ranked.stream().map(p -> new BytesRef(Long.toString(p))).toList());
        TopDocs matching = searcher.search(QueryCompiler.compile(query, these, searcher, null), ranked.size());
        Map<Integer, Integer> byRank = new TreeMap<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc hit : matching.scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            NumericDocValues positions = leaf.reader().getNumericDocValues(Fields.POSITION);
            positions.advanceExact(hit.doc - leaf.docBase);
            byRank.put(ranked.indexOf(positions.longValue()), hit.doc);
        }
        return new ArrayList<>(byRank.values());
    }

    private static void check(ClaimListParameters given) {
        Faults faults = new Faults();
        if (given.similarTo.isBlank()) {
            faults.add("similarTo", "empty", "must be a sentence");
        }
        if (given.similarTo.length() > ClaimFilters.MAX_QUERY) {
            faults.add("similarTo", "too-long", "must have at most " + ClaimFilters.MAX_QUERY + " characters");
        }
        if (FilterReader.isUnreadable(given.similarTo)) {
            faults.add("similarTo", "not-text", "must be text in UTF-8 without control characters");
        }
        Stream.of(
                        Map.entry("q", given.filters.q == null),
                        Map.entry("asOf", given.filters.asOf == null),
                        Map.entry("sort", given.sort == null),
                        Map.entry("facets", given.facets == null || given.facets.isEmpty()),
                        Map.entry("highlight", given.highlight == null),
                        Map.entry("cursor", given.cursor == null))
                .filter(parameter -> !parameter.getValue())
                .forEach(parameter -> faults.add(parameter.getKey(), "exclusive", "cannot be combined with similarTo"));
        faults.report();
    }
}
