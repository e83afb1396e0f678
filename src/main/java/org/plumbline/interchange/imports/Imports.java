package org.plumbline.interchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.plumbline.auth.AuditTrail;
import org.plumbline.auth.Caller;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;

/** Starts, shows and stops imports. */
@ApplicationScoped
class Imports {
    private final Spool spool;
    private final ImportJobRepository jobs;
    private final ImportWorker worker;
    private final JobWrites writes;

    Imports(Spool spool, ImportJobRepository jobs, ImportWorker worker, JobWrites writes) {
        this.spool = spool;
        this.jobs = jobs;
        this.worker = worker;
        this.writes = writes;
    }

    /**
     * Keeps the body and queues a job for it.
     *
     * @param declared Content-Length, null where it is not declared
     */
    ImportJob start(InputStream body, MediaType type, String encoding, Long declared, boolean dryRun, String language) {
        spool.check(declared);
        ImportFormat format = ImportFormat.of(type)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "send NDJSON, JSON or CSV"));
        String tag = language == null
                ? null
                : Languages.tag(language)
                        .orElseThrow(() -> ProblemException.invalidQuery(
                                "language", "malformed", "must be a BCP 47 language tag such as en, nl or pt-BR"));
        UUID id = UUID.randomUUID();
        Spool.Spooled file = spool.take(id, body, encoding, type.getParameters().get("charset"));
        writes.add(id, format, dryRun, tag, file);
        worker.submit(id);
        return find(id);
    }

    ImportJob find(UUID id) {
        return jobs.find(id).orElseThrow(() -> ProblemException.notFound("no import '" + id + "'"));
    }

    List<ImportJob> list(String after, int limit) {
        return jobs.list(after, limit);
    }

    long count() {
        return jobs.count();
    }

    void writeReport(UUID id, OutputStream out) {
        jobs.writeReport(id, out);
    }

    ImportJob cancel(UUID id) {
        find(id);
        writes.cancel(id);
        return find(id);
    }

    /** What is written about a job together with the audit trail. */
    @ApplicationScoped
    static class JobWrites {
        private final ImportJobRepository jobs;
        private final AuditTrail audit;
        private final Caller caller;

        JobWrites(ImportJobRepository jobs, AuditTrail audit, Caller caller) {
            this.jobs = jobs;
            this.audit = audit;
            this.caller = caller;
        }

        @Transactional
        void add(UUID id, ImportFormat format, boolean dryRun, String language, Spool.Spooled file) {
            jobs.insert(id, format, dryRun, language, file, caller.name());
            audit.record(caller.name(), "import.started", "/v1/imports/" + id, dryRun ? "dry run" : null);
        }

        @Transactional
        void cancel(UUID id) {
            if (jobs.end(id, ImportState.CANCELLED, null)) {
                audit.record(caller.name(), "import.cancelled", "/v1/imports/" + id, null);
            }
        }
    }
}
