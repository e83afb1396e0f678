package org.plumbline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * For frequent words only a part of the claims is searched first. That needs more claims than the other tests publish, so
 * this one writes an index of its own: words as unevenly spread as those of a language, a twelfth of them prominent and not by much.
 */
class TheFirstOfManyClaimsAreTheSameTest {
    private static final int CLAIMS = 30_000;
    private static final int VOCABULARY = 60;
    private static final int PAGE = 10;

    private static ByteBuffersDirectory directory;
    private static DirectoryReader reader;

    @BeforeAll
    static void writeAnIndex() throws IOException {
        Random random = new Random(7);
        directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig()
                .setIndexSort(new Sort(new SortField(Fields.FIRST_PUBLISHED, SortField.Type.LONG, true)));
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int position = 1; position <= CLAIMS; position++) {
                writer.addDocument(claim(position, random));
            }
        }
        reader = DirectoryReader.open(directory);
    }

    @AfterAll
    static void throwItAway() throws IOException {
        reader.close();
        directory.close();
    }

    private static Document claim(int position, Random random) throws IOException {
        Document document = new Document();
        for (String field : List.of(Fields.POSITION, Fields.FIRST_PUBLISHED)) {
            document.add(new LongPoint(field, position));
            document.add(new NumericDocValuesField(field, position));
        }
        boolean superseded = position % 50 == 0;
        document.add(new NumericDocValuesField(Fields.UNTIL, superseded ? position + 1 : Long.MAX_VALUE));
        Map<String, Integer> weights = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            int weight = random.nextInt(12) == 0 ? 8 + random.nextInt(8) : 1 + random.nextInt(7);
            weights.merge(word(random), weight, Math::max);
        }
        ClaimDocuments.addStems(document, weights);
        return document;
    }

    /**
     * The first words of the vocabulary are many times as frequent as the last. English makes another stem of those on y, so
     * that a claim may have two of one word.
     */
    private static String word(Random random) {
        int number = (int) (VOCABULARY * random.nextDouble() * random.nextDouble());
        return "qza" + number + "b" + (random.nextBoolean() ? "y" : "i");
    }

    @Test
    void aPageForFrequentWordsIsTheOneThatAllMatchesGive() throws IOException {
        Random random = new Random(11);
        int fromTheFront = 0;
        for (int i = 0; i < 300; i++) {
            List<String> words = new ArrayList<>();
            for (int w = 0; w < 1 + random.nextInt(4); w++) {
                words.add(word(random));
            }
            fromTheFront += compare(String.join(" ", words)) ? 1 : 0;
        }
        assertThat(fromTheFront).as("queries that the front settled").isBetween(50, 299);
    }

    /** @return whether the front settled the first page */
    private static boolean compare(String q) throws IOException {
        ViewSearcher searcher = new ViewSearcher(reader, CLAIMS, new WordCounts(), new WordMatches());
        ClaimQuery query = new ClaimQuery(q, Map.of(), null, null, null, null, ClaimSort.RELEVANCE);
        TextMatcher matcher = new TextMatcher(q, searcher);
        Query all = QueryCompiler.compile(query, matcher.strict(), searcher, null);

        Hits first = Hits.find(query, PAGE, null, searcher);
        TopFieldDocs firstOfAll = everything(all, null, searcher);
        assertThat(scores(first.docs())).as(q).isEqualTo(scores(firstOfAll));
        assertThat(first.total().value()).as(q).isEqualTo(Math.min(Hits.COUNTED, firstOfAll.totalHits.value));

        if (first.shown() == PAGE) {
            FieldDoc last = (FieldDoc) first.docs().scoreDocs[PAGE - 1];
            FieldDoc after = new FieldDoc(Integer.MAX_VALUE, Float.NaN, last.fields);
            Hits second = Hits.find(query, PAGE, new Place(CLAIMS, first.total(), first.lenient(), after), searcher);
            assertThat(scores(second.docs())).as(q).isEqualTo(scores(everything(all, after, searcher)));
        }
        return matcher.front().isPresent()
                && FrontSearch.page(query, matcher.strict(), matcher.front().get(), PAGE, null, 1, searcher) != null;
    }

    private static TopFieldDocs everything(Query all, FieldDoc after, ViewSearcher searcher) throws IOException {
        return searcher.search(
                all, new TopFieldCollectorManager(ClaimSort.RELEVANCE.lucene(), PAGE + 1, after, Integer.MAX_VALUE));
    }

    /** Score and claim of each hit. */
    private static List<List<Object>> scores(TopFieldDocs docs) {
        List<List<Object>> scores = new ArrayList<>();
        for (var doc : docs.scoreDocs) {
            scores.add(List.of(((FieldDoc) doc).fields));
        }
        return scores;
    }
}
