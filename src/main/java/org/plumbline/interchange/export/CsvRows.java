package org.plumbline.interchange.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of a CSV file (RFC 4180): UTF-8, commas, CRLF, a header line, quotes where needed. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front, as OWASP's page on CSV injection advises.
 */
final class CsvRows implements AutoCloseable {
    private static final CsvMapper CSV = new CsvMapper();
    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final String LIST_SEPARATOR = "; ";

    private final SequenceWriter rows;
    private long count;

    CsvRows(OutputStream out, List<String> columns) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        rows = CSV.writerFor(List.class)
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .with(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .with(schema.build().withLineSeparator("\r\n"))
                .writeValues(out);
        rows.write(columns);
    }

    void add(Object... cells) throws IOException {
        rows.write(Stream.of(cells).map(CsvRows::cell).toList());
        count++;
    }

    /** Rows so far, without the header. */
    long count() {
        return count;
    }

    /** Several values in one cell. */
    static String list(Stream<?> values) {
        return values.filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(LIST_SEPARATOR));
    }

    /** Numbers are no formulas; a text may be one. */
    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean formula = !(value instanceof Number) && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
