package org.plumbline.search;

import java.io.IOException;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Words of a view by their beginnings, in the order of the alphabet. */
final class WordsOfView {
    private WordsOfView() {}

    /**
     * @param longerBy bytes that a word has at least beyond the prefix
     * @param atMost words that are wanted; the first of the alphabet where there are more
     */
    static SortedSet<String> beginningWith(String prefix, String field, int longerBy, int atMost, ViewSearcher searcher)
            throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                addFirst(
                        new Beginning(new BytesRef(prefix), field, longerBy),
                        atMost,
                        terms.iterator(),
                        found,
                        searcher);
            }
        }
        return found.stream().limit(atMost).collect(Collectors.toCollection(TreeSet::new));
    }

    private record Beginning(BytesRef prefix, String field, int longerBy) {
        boolean isOf(BytesRef term) {
            return term != null && StringHelper.startsWith(term, prefix);
        }

        boolean isLongEnough(BytesRef term) {
            return term.length - prefix.length >= longerBy;
        }
    }

    private static void addFirst(
            Beginning beginning, int atMost, TermsEnum terms, Set<String> found, ViewSearcher searcher)
            throws IOException {
        if (terms.seekCeil(beginning.prefix()) == TermsEnum.SeekStatus.END) {
            return;
        }
        int inThisLeaf = 0;
        for (BytesRef term = terms.term(); inThisLeaf < atMost && beginning.isOf(term); term = terms.next()) {
            if (beginning.isLongEnough(term)) {
                String word = term.utf8ToString();
                if (found.contains(word) || searcher.occurs(new Term(beginning.field(), word))) {
                    found.add(word);
                    inThisLeaf++;
                }
            }
        }
    }
}
