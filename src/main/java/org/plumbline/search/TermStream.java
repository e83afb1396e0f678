package org.plumbline.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Terms that were worked out beforehand, as Lucene wants to be fed. */
final class TermStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<Entry> entries;
    private final TermFrequencyAttribute frequency;
    private final PositionIncrementAttribute step;
    private Iterator<Entry> rest;

    private record Entry(String term, int number) {}

    private TermStream(List<Entry> entries, boolean weighted) {
        this.entries = entries;
        this.frequency = weighted ? addAttribute(TermFrequencyAttribute.class) : null;
        this.step = weighted ? null : addAttribute(PositionIncrementAttribute.class);
    }

    /** Each term once, with its weight in place of a frequency. */
    static TermStream weighted(Map<String, Integer> weights) {
        List<Entry> entries = new ArrayList<>(weights.size());
        weights.forEach((term, weight) -> entries.add(new Entry(term, weight)));
        return new TermStream(entries, true);
    }

    /** Terms one after the other; a text begins {@code gap} words behind the one before, so that no phrase spans two. */
    static TermStream inOrder(List<List<TextAnalysis.Token>> texts, int gap) {
        List<Entry> entries = new ArrayList<>();
        for (List<TextAnalysis.Token> text : texts) {
            int previous = -gap;
            for (TextAnalysis.Token token : text) {
                entries.add(new Entry(token.surface(), token.position() - previous));
                previous = token.position();
            }
        }
        return new TermStream(entries, false);
    }

    @Override
    public void reset() {
        rest = entries.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        Entry entry = rest.next();
        term.append(entry.term());
        if (step == null) {
            frequency.setTermFrequency(entry.number());
        } else {
            step.setPositionIncrement(entry.number());
        }
        return true;
    }
}
