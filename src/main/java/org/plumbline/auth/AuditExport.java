package org.plumbline.auth;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the whole trail, newest first, a thousand entries at a time. */
@ApplicationScoped
class AuditExport {
    private static final int BATCH = 1000;
    private static final String HEADER = "number,at,actor,action,object,detail\r\n";

    private final AuditTrail trail;
    private final ObjectMapper json;

    AuditExport(AuditTrail trail, ObjectMapper json) {
        this.trail = trail;
        this.json = json;
    }

    private interface Line {
        String of(AuditEntry entry) throws IOException;
    }

    @ActivateRequestContext
    void ndjson(AuditTrail.Filter filter, OutputStream out) throws IOException {
        write(filter, out, entry -> json.writeValueAsString(entry) + "\n");
    }

    /** RFC 4180; what a spreadsheet would take for a formula gets an apostrophe before it. */
    @ActivateRequestContext
    void csv(AuditTrail.Filter filter, OutputStream out) throws IOException {
        out.write(HEADER.getBytes(StandardCharsets.UTF_8));
        write(filter, out, AuditExport::csvLine);
    }

    private void write(AuditTrail.Filter filter, OutputStream out, Line line) throws IOException {
        long before = Long.MAX_VALUE;
        List<AuditEntry> batch;
        do {
            batch = trail.before(before, BATCH, filter);
            for (AuditEntry entry : batch) {
                out.write(line.of(entry).getBytes(StandardCharsets.UTF_8));
                before = entry.number();
            }
        } while (batch.size() == BATCH);
    }

    private static String csvLine(AuditEntry e) {
        return Stream.of(Long.toString(e.number()), e.at().toString(), e.actor(), e.action(), e.object(), e.detail())
                .map(AuditExport::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        if (value == null) {
            return "";
        }
        String safe = value.matches("^[=+\\-@\\t\\r].*") ? "'" + value : value;
        return safe.matches("[^\",\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
