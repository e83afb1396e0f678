package org.plumbline.search;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.plumbline.search.ClaimTexts.Text;

/** Reads what the index keeps of a claim: its ready summary, in the language that is wanted, and its texts. */
final class SummaryReader {
    private static final TypeReference<List<Text>> TEXTS = new TypeReference<>() {};

    private final IndexSearcher searcher;
    private final List<Locale.LanguageRange> wanted;
    private final ObjectMapper json;
    private final Set<String> languages = new TreeSet<>();

    /** @param acceptLanguage the header's value, may be null or malformed */
    SummaryReader(IndexSearcher searcher, String acceptLanguage, ObjectMapper json) {
        this.searcher = searcher;
        this.wanted = ranges(acceptLanguage);
        this.json = json;
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        try {
            return acceptLanguage == null || acceptLanguage.isBlank()
                    ? List.of()
                    : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException malformed) {
            return List.of(); // a header that cannot be read expresses no preference
        }
    }

    /** The summary as JSON; not to be changed. */
    BytesRef summary(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        int local = doc - leaf.docBase;
        BytesRef translated = wanted.isEmpty() ? null : translated(leaf.reader(), local);
        BytesRef summary = translated != null ? translated : value(leaf.reader(), Fields.SUMMARY, local);
        languages.add(languageOf(summary));
        return summary;
    }

    /** The languages of the summaries read so far, as {@code Content-Language} lists them (RFC 9110, 8.5). */
    String languages() {
        return languages.isEmpty() ? null : String.join(", ", languages);
    }

    /** Stands near the beginning, so that not much is read. */
    private String languageOf(BytesRef summary) throws IOException {
        try (JsonParser parser = json.createParser(summary.bytes, summary.offset, summary.length)) {
            parser.nextToken();
            while (!"language".equals(parser.nextFieldName())) {
                parser.nextToken();
                parser.skipChildren();
            }
            return parser.nextTextValue();
        }
    }

    /** In the language that fits best (RFC 4647 lookup), null where that is the original's. */
    private BytesRef translated(LeafReader reader, int doc) throws IOException {
        SortedSetDocValues languages = reader.getSortedSetDocValues(Attribute.LANGUAGE.parameter());
        if (languages == null || !languages.advanceExact(doc)) {
            return null;
        }
        List<String> offered = new ArrayList<>();
        for (int i = 0; i < languages.docValueCount(); i++) {
            offered.add(languages.lookupOrd(languages.nextOrd()).utf8ToString());
        }
        String chosen = Locale.lookupTag(wanted, offered);
        for (String language : offered) {
            if (language.equalsIgnoreCase(chosen)) {
                return value(reader, Fields.summaryIn(language), doc);
            }
        }
        return null;
    }

    private static BytesRef value(LeafReader reader, String field, int doc) throws IOException {
        BinaryDocValues values = reader.getBinaryDocValues(field);
        return values != null && values.advanceExact(doc) ? values.binaryValue() : null;
    }

    List<Text> texts(int doc) throws IOException {
        BytesRef stored =
                searcher.storedFields().document(doc, Set.of(Fields.TEXTS)).getBinaryValue(Fields.TEXTS);
        return stored == null ? List.of() : json.readValue(stored.bytes, stored.offset, stored.length, TEXTS);
    }
}
