package org.plumbline.interchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** CSV with a header line (RFC 4180); semicolons and tabs are understood too, as spreadsheets write them. */
final class RowSource implements RecordSource {
    private static final int BUFFER = 1 << 16;
    private static final int HEADER = 1 << 14;
    private static final char UNDECODABLE = '\uFFFD';

    private final Counting counting;
    private final MappingIterator<JsonNode> rows;
    private long number;

    RowSource(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        char separator = separator(buffered);
        counting = new Counting(buffered);
        rows = CsvMapper.builder()
                .enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .enable(CsvParser.Feature.IGNORE_TRAILING_UNMAPPABLE)
                .build()
                .readerFor(JsonNode.class)
                .with(CsvSchema.emptySchema().withHeader().withColumnSeparator(separator))
                .readValues(new InputStreamReader(counting, StandardCharsets.UTF_8));
    }

    /** The one that the header line has most of. */
    private static char separator(BufferedInputStream in) throws IOException {
        in.mark(HEADER);
        String header = new String(in.readNBytes(HEADER - 1), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        in.reset();
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }

    @Override
    public RawRecord next() throws IOException {
        try {
            if (!rows.hasNextValue()) {
                return null;
            }
            number++;
            JsonNode row = rows.nextValue();
            return isDecodable(row)
                    ? RawRecord.row(number, row)
                    : RawRecord.unreadable(
                            number,
                            "not-utf-8",
                            "the row is not UTF-8",
                            "send UTF-8, or name the encoding as charset in Content-Type");
        } catch (JsonProcessingException | RuntimeJsonMappingException e) {
            return RawRecord.unreadable(
                    ++number, "csv-syntax", "the row is not CSV: " + firstLine(e), "quote cells as RFC 4180 says");
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static boolean isDecodable(JsonNode row) {
        if (row instanceof ObjectNode object) {
            for (JsonNode cell : object) {
                if (cell.asText().indexOf(UNDECODABLE) >= 0) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public long bytesRead() {
        return counting.bytes;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** Counts what is read through it. */
    private static final class Counting extends FilterInputStream {
        private long bytes;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            bytes += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}
