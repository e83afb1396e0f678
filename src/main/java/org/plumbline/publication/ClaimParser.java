package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads claims back out of the log for views that are made of their texts. The records of cited sources, a good part of
 * a document, are passed over, and nothing is looked for that this service does not write, such as a member twice.
 */
public final class ClaimParser {
    private final ObjectReader reader;

    public ClaimParser(ObjectMapper json) {
        reader = json.copy()
                .addMixIn(PublishedClaim.Citation.class, WithoutSource.class)
                .disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .readerFor(PublishedClaim.class);
    }

    @JsonIgnoreProperties("source")
    private interface WithoutSource {}

    /** The claim; its citations have no {@code source}. */
    public PublishedClaim parse(byte[] document) {
        try {
            return reader.readValue(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
