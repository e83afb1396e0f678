package org.plumbline.interchange.google;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.plumbline.web.Bodies;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;

/** Reads request bodies, which Google's Java client sends compressed. */
@ApplicationScoped
class PageBodies {
    /** The same limit as for bodies that come plain. */
    static final int MAX_BYTES = 2 * 1024 * 1024;

    private final ObjectMapper json;

    PageBodies(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param encoding value of {@code Content-Encoding}, may be null
     * @throws ProblemException malformed-body, too-large, unsupported-media-type
     * @throws JsonProcessingException where it is not the JSON of a page
     */
    MarkupPage page(byte[] body, String encoding) throws JsonProcessingException {
        if (body == null || body.length == 0) {
            return Bodies.required(null);
        }
        try {
            return Bodies.required(json.readValue(plain(body, encoding), MarkupPage.class));
        } catch (JsonProcessingException e) {
            throw e;
        } catch (EOFException | ZipException e) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, "the body is not whole gzip data");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e); // there is no input but memory
        }
    }

    private static byte[] plain(byte[] body, String encoding) throws IOException {
        String coding = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        if (coding.isEmpty() || coding.equals("identity")) {
            return body;
        }
        if (!coding.equals("gzip") && !coding.equals("x-gzip")) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "the Content-Encoding must be gzip or absent");
        }
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] bytes = plain.readNBytes(MAX_BYTES + 1); // a bomb is not unpacked further than this
            if (bytes.length > MAX_BYTES) {
                throw new ProblemException(
                        ProblemType.TOO_LARGE, "the unpacked body is larger than " + MAX_BYTES + " bytes");
            }
            return bytes;
        }
    }
}
