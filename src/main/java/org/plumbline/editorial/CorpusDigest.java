package org.plumbline.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import org.plumbline.web.EntityTags;

/** Tells whether a corpus file says something else than before: its layout and comments do not count. */
@ApplicationScoped
class CorpusDigest {
    private final ObjectWriter json;

    CorpusDigest(ObjectMapper json) {
        this.json = json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    String of(Object content) {
        try {
            return EntityTags.of(json.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a corpus says is always JSON", e);
        }
    }
}
