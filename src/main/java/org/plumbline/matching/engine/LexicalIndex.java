package org.plumbline.matching.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.EmptyTokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words of every claim, in memory, searched with BM25; one set of fields per language. */
final class LexicalIndex {

    private static final String NUMBER = "number";
    private static final String CLAIM = "claim";
    /** Each search visits every segment, and a merge in memory is cheap. */
    private static final int SEGMENTS_PER_SIZE = 4;

    private final IndexWriter writer;
    private DirectoryReader reader;
    private IndexSearcher searcher;
    private volatile boolean stale;
    private final TokenStream noWords = new EmptyTokenStream();

    LexicalIndex() {
        var config = new IndexWriterConfig(new ByLanguage());
        // Merged in order and by the writing thread, so that equal histories make equal indexes.
        var policy = new LogDocMergePolicy();
        policy.setMergeFactor(SEGMENTS_PER_SIZE);
        config.setMergePolicy(policy);
        config.setMergeScheduler(new SerialMergeScheduler());
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), config);
            reader = DirectoryReader.open(writer);
            searcher = new IndexSearcher(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail", e);
        }
    }

    /** @param isNew whether no claim with this id was put before or it was removed since: then none has to be looked for */
    void put(int number, KnownClaim claim, boolean isNew) {
        var document = new Document();
        document.add(new StringField(CLAIM, claim.id(), Field.Store.NO));
        document.add(new NumericDocValuesField(NUMBER, number));
        addText(document, Part.SAID, claim.wordings());
        addText(document, Part.SAID, claim.titles());
        addText(document, Part.CONTEXT, claim.context());
        addNoText(document, claim.context());
        try {
            if (isNew) {
                writer.addDocument(document);
            } else {
                writer.updateDocument(new Term(CLAIM, claim.id()), document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stale = true;
    }

    void remove(String id) {
        try {
            writer.deleteDocuments(new Term(CLAIM, id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stale = true;
    }

    boolean isStale() {
        return stale;
    }

    /** Makes what was put and removed visible to searches; costs nothing where nothing was. */
    void refresh() {
        try {
            DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
            if (newer != null) {
                reader.close();
                reader = newer;
                searcher = new IndexSearcher(newer);
                // Scores must not depend on which queries happened to be cached.
                searcher.setQueryCache(null);
            }
            stale = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The claims whose part shares most with the stems, best first. */
    Hits search(Part part, Language language, List<String> stems, int limit) {
        var query = new BooleanQuery.Builder();
        for (String stem : stems) {
            query.add(new TermQuery(new Term(part.field(language), stem)), BooleanClause.Occur.SHOULD);
        }
        try {
            ScoreDoc[] found = searcher.search(query.build(), limit).scoreDocs;
            return new Hits(numbers(found), scores(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int[] numbers(ScoreDoc[] found) throws IOException {
        var numbers = new int[found.length];
        var leaves = searcher.getIndexReader().leaves();
        Integer[] order = new Integer[found.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(found[a].doc, found[b].doc));
        int leaf = -1;
        var values = DocValues.emptyNumeric();
        for (int i : order) {
            while (leaf < 0
                    || found[i].doc
                            >= leaves.get(leaf).docBase
                                    + leaves.get(leaf).reader().maxDoc()) {
                values = DocValues.getNumeric(leaves.get(++leaf).reader(), NUMBER);
            }
            values.advanceExact(found[i].doc - leaves.get(leaf).docBase);
            numbers[i] = (int) values.longValue();
        }
        return numbers;
    }

    private static float[] scores(ScoreDoc[] found) {
        var scores = new float[found.length];
        for (int i = 0; i < found.length; i++) {
            scores[i] = found[i].score;
        }
        return scores;
    }

    private static void addText(Document document, Part part, List<Wording> texts) {
        for (Wording text : texts) {
            Language.of(text.language())
                    .ifPresent(language ->
                            document.add(new Field(part.field(language), TextCleaner.clean(text.text()), part.type)));
        }
    }

    /**
     * Where every document has a field's norm, Lucene finds one by its number; where some lack it, by a search, for each word
     * of each document. No word changes no score.
     */
    private void addNoText(Document document, List<Wording> texts) {
        for (Language language : Language.values()) {
            if (texts.stream()
                    .noneMatch(t ->
                            Language.of(t.language()).filter(language::equals).isPresent())) {
                document.add(new Field(Part.CONTEXT.field(language), noWords, Part.CONTEXT.type));
            }
        }
    }

    /** Which texts of a claim. */
    enum Part {
        /** Wordings and titles, short enough not to weigh their length; the ranker does that better. */
        SAID(true),
        /** All longer texts. */
        CONTEXT(false);

        private final FieldType type = new FieldType();

        Part(boolean omitNorms) {
            type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
            type.setTokenized(true);
            type.setOmitNorms(omitNorms);
            type.freeze();
        }

        private String field(Language language) {
            return name() + '.' + language.name();
        }
    }

    /** Numbers of claims and their scores, best first. */
    record Hits(int[] claims, float[] scores) {}

    private static final class ByLanguage extends AnalyzerWrapper {
        ByLanguage() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return Language.valueOf(field.substring(field.indexOf('.') + 1)).analyzer();
        }
    }
}
