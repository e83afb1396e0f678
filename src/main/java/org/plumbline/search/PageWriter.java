package org.plumbline.search;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.plumbline.web.Total;

/** Writes a {@link ClaimPage} around summaries that are JSON already. */
final class PageWriter {
    private final ObjectMapper json;
    private final ByteArrayBuilder out = new ByteArrayBuilder(16_384);
    private boolean first = true;

    PageWriter(ObjectMapper json) {
        this.json = json;
        write("{\"items\":[");
    }

    void item(BytesRef summary) {
        separate();
        out.write(summary.bytes, summary.offset, summary.length);
    }

    /** The summary is an object with members, so that one more can follow before its closing brace. */
    void item(BytesRef summary, List<Highlight> highlights) throws IOException {
        separate();
        out.write(summary.bytes, summary.offset, summary.length - 1);
        write(",\"highlights\":");
        writeValue(highlights);
        out.append('}');
    }

    byte[] end(String next, Total total, Map<String, List<FacetValue>> facets, List<UnknownWord> unknownWords)
            throws IOException {
        write("]");
        if (next != null) {
            write(",\"next\":\"" + next + '"'); // base64url needs no escaping
        }
        write(",\"total\":");
        writeValue(total);
        if (facets != null) {
            write(",\"facets\":");
            writeValue(facets);
        }
        if (!unknownWords.isEmpty()) {
            write(",\"unknownWords\":");
            writeValue(unknownWords);
        }
        write("}");
        return out.toByteArray();
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void write(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            out.append(ascii.charAt(i));
        }
    }

    private void writeValue(Object value) throws IOException {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeValue(generator, value);
        }
    }
}
