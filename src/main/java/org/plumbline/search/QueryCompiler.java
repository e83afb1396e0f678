package org.plumbline.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns filters into Lucene's terms. */
final class QueryCompiler {
    private QueryCompiler() {}

    /**
     * @param text what ranks, null where nothing does
     * @param except attribute whose filter is left out, null for none
     */
    static Query compile(ClaimQuery query, Query text, ViewSearcher searcher, Attribute except) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (text != null) {
            all.add(text, Occur.MUST);
        }
        for (Map.Entry<Attribute, List<String>> filter : query.filters().entrySet()) {
            if (filter.getKey() != except) {
                all.add(anyValue(filter.getKey().parameter(), filter.getValue()), Occur.FILTER);
            }
        }
        if (query.reviewedFrom() != null || query.reviewedTo() != null) {
            long from = query.reviewedFrom() == null
                    ? Long.MIN_VALUE
                    : query.reviewedFrom().toEpochDay();
            long to = query.reviewedTo() == null
                    ? Long.MAX_VALUE
                    : query.reviewedTo().toEpochDay();
            all.add(LongPoint.newRangeQuery(Fields.REVIEWED, from, to), Occur.FILTER);
        }
        if (query.publishedSince() != null) {
            long since = ClaimDocuments.micros(query.publishedSince());
            all.add(LongPoint.newRangeQuery(Fields.PUBLISHED, since, Long.MAX_VALUE), Occur.FILTER);
        }
        all.add(searcher.view(), Occur.FILTER);
        return all.build();
    }

    private static Query anyValue(String field, List<String> values) {
        return values.size() == 1
                ? new TermQuery(new Term(field, values.get(0)))
                : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
