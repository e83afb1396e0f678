package org.plumbline.matching.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Vectors of texts: remembered, stored or computed, whichever is cheapest. */
final class VectorSource {

    /** Sentences of articles that are remembered: some 20 MB. */
    private static final int REMEMBERED = 40_000;

    private final SentenceEncoder encoder;
    private final VectorStore store;
    private final Map<String, Encoded> remembered = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Encoded> eldest) {
            return size() > REMEMBERED;
        }
    };

    VectorSource(SentenceEncoder encoder, VectorStore store) {
        this.encoder = encoder;
        this.store = store;
    }

    /** Whether the model has learned this language. */
    static boolean encodes(Language language) {
        return language == Language.EN;
    }

    /** Those vectors of wordings that the store has; the others are missing. */
    Map<String, Vector8> stored(Collection<String> texts) {
        Map<String, Vector8> vectors = new HashMap<>();
        store.find(SentenceEncoder.MODEL, texts).forEach((text, bytes) -> vectors.put(text, Vector8.fromBytes(bytes)));
        return vectors;
    }

    /** The vectors of wordings, which are kept in the store. */
    Map<String, Vector8> ofWordings(Collection<String> texts) {
        Map<String, byte[]> stored = store.find(SentenceEncoder.MODEL, texts);
        Map<String, Vector8> vectors = new HashMap<>();
        Map<String, byte[]> fresh = new LinkedHashMap<>();
        for (String text : texts) {
            byte[] bytes = stored.get(text);
            Vector8 vector = bytes != null
                    ? Vector8.fromBytes(bytes)
                    : Vector8.of(encoder.encode(text).mean());
            if (bytes == null) {
                fresh.put(text, vector.toBytes());
            }
            vectors.put(text, vector);
        }
        if (!fresh.isEmpty()) {
            store.save(SentenceEncoder.MODEL, fresh);
        }
        return vectors;
    }

    /** The vector of a sentence of an article, which is remembered here but never stored. */
    Encoded ofSentence(String text) {
        synchronized (remembered) {
            Encoded known = remembered.get(text);
            if (known != null) {
                return known;
            }
        }
        SentenceEncoder.Encoding encoding = encoder.encode(text);
        var encoded = new Encoded(Vector8.of(encoding.mean()), encoding.tokens());
        synchronized (remembered) {
            remembered.put(text, encoded);
        }
        return encoded;
    }

    /** A vector and the number of tokens it is the mean of. */
    record Encoded(Vector8 vector, int tokens) {}

    /** The vector of neighbouring sentences together, near to what encoding them in one piece would give. */
    static Vector8 mean(List<Encoded> sentences) {
        var sum = new float[SentenceEncoder.DIMENSIONS];
        for (Encoded sentence : sentences) {
            byte[] values = sentence.vector().values();
            float factor = sentence.vector().scale() * sentence.tokens();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += values[i] * factor;
            }
        }
        return Vector8.of(sum);
    }
}
