package org.plumbline.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
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

    /** What comes after a place, where the order is one of times or positions: the index jumps there. */
    static Query after(FieldDoc place, ClaimSort sort, Query all) {
        SortField field = sort.lucene().getSort()[0];
        if (field.getType() != SortField.Type.LONG) {
            return all;
        }
        long key = (Long) place.fields[0];
        Query rest = field.getReverse()
                ? LongPoint.newRangeQuery(field.getField(), Long.MIN_VALUE, key)
                : LongPoint.newRangeQuery(field.getField(), key, Long.MAX_VALUE);
        return new BooleanQuery.Builder()
                .add(all, Occur.MUST)
                .add(rest, Occur.FILTER)
                .build();
    }

    private static Query anyValue(String field, List<String> values) {
        return values.size() == 1
                ? new TermQuery(new Term(field, values.get(0)))
                : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
