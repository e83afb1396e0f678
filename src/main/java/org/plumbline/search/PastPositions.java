package org.plumbline.search;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.plumbline.search.Showcase.Snapshot;

/**
 * Finds the position that the log had reached at an instant, without the database: positions have no gaps and their times
 * only grow, so that halving the log again and again leads there.
 */
final class PastPositions {
    private PastPositions() {}

    /** 0 where nothing was published by then. */
    static long at(Instant instant, Snapshot snapshot) throws IOException {
        IndexSearcher searcher = new IndexSearcher(snapshot.reader());
        long micros = ClaimDocuments.micros(instant);
        long reached = 0;
        long later = snapshot.position() + 1;
        while (later - reached > 1) {
            long middle = (reached + later) >>> 1;
            if (publishedAt(middle, searcher) <= micros) {
                reached = middle;
            } else {
                later = middle;
            }
        }
        return reached;
    }

    private static long publishedAt(long position, IndexSearcher searcher) throws IOException {
        ScoreDoc[] found = searcher.search(LongPoint.newExactQuery(Fields.POSITION, position), 1).scoreDocs;
        if (found.length == 0) {
            throw new IllegalStateException("position " + position + " is missing from the index");
        }
        LeafReaderContext leaf = searcher.getIndexReader()
                .leaves()
                .get(ReaderUtil.subIndex(found[0].doc, searcher.getIndexReader().leaves()));
        return value(leaf.reader(), found[0].doc - leaf.docBase);
    }

    private static long value(LeafReader reader, int doc) throws IOException {
        NumericDocValues published = reader.getNumericDocValues(Fields.PUBLISHED);
        published.advanceExact(doc);
        return published.longValue();
    }
}
