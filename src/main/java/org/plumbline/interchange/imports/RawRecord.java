package org.plumbline.interchange.imports;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One record as it stands in the file.
 *
 * @param number line number (NDJSON) or place (JSON, CSV) in the file, from 1
 * @param text the record's JSON; null where it is a row or could not be read
 * @param row a CSV row as an object of its columns; null for JSON
 * @param fault why it could not even be read, null where it could
 */
record RawRecord(long number, String text, JsonNode row, Finding fault) {
    static RawRecord json(long number, String text) {
        return new RawRecord(number, text, null, null);
    }

    static RawRecord row(long number, JsonNode row) {
        return new RawRecord(number, null, row, null);
    }

    static RawRecord unreadable(long number, String code, String reason, String help) {
        return new RawRecord(number, null, null, new Finding(Finding.Severity.REFUSED, code, "", reason, help));
    }
}
