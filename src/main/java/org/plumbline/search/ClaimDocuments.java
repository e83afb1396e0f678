package org.plumbline.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.ClaimParser;
import org.plumbline.publication.LogEntry;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.search.ClaimTexts.Text;
import org.plumbline.search.TextAnalysis.Token;

/** Turns a revision into a document of the index. */
final class ClaimDocuments {
    /** Longer than any phrase, so that none is found across two texts. */
    private static final int GAP = 1000;

    private static final FieldType WEIGHTED = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType ORDERED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final ObjectMapper json;
    private final ClaimParser parser;

    ClaimDocuments(ObjectMapper json) {
        this.json = json;
        this.parser = new ClaimParser(json);
    }

    /** A retraction leaves only its place in the log: nothing of it can be found. */
    Document of(LogEntry entry) {
        try {
            PublishedClaim claim = parser.parse(entry.document());
            Document document = new Document();
            addPlace(document, claim);
            if (entry.kind() == ChangeKind.RETRACTION) {
                document.add(new NumericDocValuesField(Fields.UNTIL, entry.position()));
                return document;
            }
            document.add(new StringField(Fields.READABLE, Long.toString(entry.position()), Field.Store.NO));
            document.add(new NumericDocValuesField(Fields.UNTIL, Long.MAX_VALUE));
            addAttributes(document, claim);
            List<PublishedClaim> languages = new ArrayList<>(List.of(claim));
            addSummary(document, Fields.SUMMARY, claim);
            for (var rendering : entry.renderings().entrySet()) {
                PublishedClaim other = parser.parse(rendering.getValue());
                languages.add(other);
                addSummary(document, Fields.summaryIn(rendering.getKey()), other);
            }
            addTexts(document, ClaimTexts.of(languages), TermWeights.of(claim));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPlace(Document document, PublishedClaim claim) {
        addNumber(document, Fields.POSITION, claim.position());
        addNumber(document, Fields.FIRST_PUBLISHED, micros(claim.firstPublishedAt()));
        addNumber(document, Fields.PUBLISHED, micros(claim.publishedAt()));
    }

    private static void addNumber(Document document, String field, long number) {
        document.add(new LongPoint(field, number));
        document.add(new NumericDocValuesField(field, number));
    }

    private static void addAttributes(Document document, PublishedClaim claim) {
        for (Attribute attribute : Attribute.values()) {
            for (String value : attribute.of(claim)) {
                for (String term : attribute.terms(value)) {
                    document.add(new StringField(attribute.parameter(), term, Field.Store.NO));
                }
                document.add(new SortedSetDocValuesField(attribute.parameter(), new BytesRef(value)));
            }
        }
        if (!claim.verdicts().isEmpty() && claim.verdicts().get(0).reviewedOn() != null) {
            document.add(new LongPoint(
                    Fields.REVIEWED, claim.verdicts().get(0).reviewedOn().toEpochDay()));
        }
    }

    private void addSummary(Document document, String field, PublishedClaim claim) throws IOException {
        document.add(new BinaryDocValuesField(field, new BytesRef(json.writeValueAsBytes(ClaimSummary.of(claim)))));
    }

    private void addTexts(Document document, List<Text> texts, TermWeights weights) throws IOException {
        List<List<Token>> inOrder = new ArrayList<>();
        Set<String> compounds = new HashSet<>();
        for (Text text : texts) {
            List<Token> tokens = TextAnalysis.tokens(text.language(), text.text());
            weights.add(text, tokens);
            inOrder.add(tokens);
            if (Compounds.areUsualIn(text.language())) {
                tokens.forEach(token -> compounds.add(token.surface()));
            }
        }
        document.add(new Field(Fields.BODY, TermStream.weighted(weights.weights()), WEIGHTED));
        document.add(new Field(Fields.WORDS, TermStream.inOrder(inOrder, GAP), ORDERED));
        Compounds.add(document, compounds);
        document.add(new StoredField(Fields.TEXTS, json.writeValueAsBytes(texts)));
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
