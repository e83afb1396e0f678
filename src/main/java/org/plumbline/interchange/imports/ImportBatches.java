package org.plumbline.interchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.editorial.ImportDesk;
import org.plumbline.editorial.ImportOutcome;
import org.plumbline.editorial.ImportedClaim;
import org.plumbline.interchange.imports.Finding.Severity;
import org.plumbline.interchange.imports.ImportJob.Counts;
import org.plumbline.interchange.imports.Reading.Item;
import org.plumbline.web.Violation;

/** Takes in one batch of records: the claims, their report and the job's progress in one transaction. */
@ApplicationScoped
class ImportBatches {
    private final ImportDesk desk;
    private final ImportJobRepository jobs;
    private final ObjectMapper json;

    ImportBatches(ImportDesk desk, ImportJobRepository jobs, ObjectMapper json) {
        this.desk = desk;
        this.jobs = jobs;
        this.json = json;
    }

    /**
     * Takes the batch in.
     *
     * @return whether the job was still to be gone on with; where not, nothing was done
     */
    boolean take(ImportJob job, long worked, List<Reading> readings, long bytesRead) {
        if (!job.dryRun()) {
            return QuarkusTransaction.requiringNew().call(() -> {
                if (!jobs.lock(job.id(), worked)) {
                    return false;
                }
                record(job, readings, desk.take(claims(readings), job.id()), bytesRead);
                return true;
            });
        }
        // A dry run does everything that the real one would do, constraints and all, and then takes it back.
        List<ImportOutcome> outcomes = tried(job, readings);
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!jobs.lock(job.id(), worked)) {
                return false;
            }
            record(job, readings, outcomes, bytesRead);
            return true;
        });
    }

    private List<ImportOutcome> tried(ImportJob job, List<Reading> readings) {
        List<ImportOutcome> outcomes = new ArrayList<>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                outcomes.addAll(desk.take(claims(readings), job.id()));
                throw new TakenBack();
            });
        } catch (TakenBack e) {
            return outcomes;
        }
        throw new IllegalStateException("a dry run was committed");
    }

    /** Ends the transaction of a dry run: whoever runs it only rolls back for an exception. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;

        TakenBack() {
            super(null, null, false, false);
        }
    }

    /** Records that a record cannot be taken, for a reason that only the database knew. */
    void refuse(ImportJob job, long worked, Reading reading, String reason, long bytesRead) {
        Finding why = new Finding(
                Severity.REFUSED,
                "not-storable",
                "",
                "the record cannot be stored: " + reason,
                "compare it with other records");
        QuarkusTransaction.requiringNew().run(() -> {
            if (jobs.lock(job.id(), worked)) {
                record(job, List.of(new Reading(reading.number(), List.of(), List.of(why))), List.of(), bytesRead);
            }
        });
    }

    /** Links claims to broader ones that came later. */
    void link(UUID job) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> desk.link(job));
        }
    }

    /** The claims of all records in order; texts in other languages go with the claim before them. */
    private static List<ImportedClaim> claims(List<Reading> readings) {
        List<ImportedClaim> claims = new ArrayList<>();
        for (Reading reading : readings) {
            for (Item item : reading.items()) {
                if (item.claim() != null) {
                    claims.add(item.claim());
                } else if (isWithOriginal(item, claims)) {
                    ImportedClaim original = claims.get(claims.size() - 1);
                    claims.set(
                            claims.size() - 1,
                            original.withTranslation(
                                    item.translation().language(),
                                    item.translation().texts(),
                                    item.translation().subjects()));
                }
            }
        }
        return claims;
    }

    private static boolean isWithOriginal(Item item, List<ImportedClaim> claims) {
        if (item.translation() == null || claims.isEmpty()) {
            return false;
        }
        ImportedClaim last = claims.get(claims.size() - 1);
        return last.whole()
                && last.claimId() != null
                && last.claimId().equals(item.translation().claimId());
    }

    private void record(ImportJob job, List<Reading> readings, List<ImportOutcome> outcomes, long bytesRead) {
        StringBuilder lines = new StringBuilder();
        Counts counts = Counts.NONE;
        int next = 0;
        ImportOutcome last = null;
        for (Reading reading : readings) {
            Summary summary = new Summary(reading);
            for (Item item : reading.items()) {
                if (item.claim() != null) {
                    last = outcomes.get(next++);
                    summary.add(item, last);
                } else if (item.translation() != null) {
                    summary.addTranslation(item, last);
                } else {
                    summary.addRefused(item);
                }
            }
            counts = counts.plus(summary.counts());
            lines.append(line(summary.report())).append('\n');
        }
        jobs.addReport(job.id(), readings.get(0).number(), lines.toString());
        jobs.advance(
                job.id(), counts, bytesRead, readings.get(readings.size() - 1).number());
    }

    private String line(RecordReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sums a record up. */
    private static final class Summary {
        private final Reading reading;
        private final List<String> claims = new ArrayList<>();
        private final List<String> changes = new ArrayList<>();
        private final List<Finding> findings;
        private int taken;
        private int added;
        private int updated;
        private int unchanged;

        Summary(Reading reading) {
            this.reading = reading;
            this.findings = new ArrayList<>(reading.findings());
        }

        void add(Item item, ImportOutcome outcome) {
            findings.addAll(item.findings());
            boolean refused = outcome.kind() == ImportOutcome.Kind.REFUSED;
            outcome.remarks().forEach(r -> findings.add(finding(r, refused ? Severity.REFUSED : Severity.REPAIRED)));
            if (refused) {
                return;
            }
            taken++;
            claims.add(outcome.slug());
            changes.add(outcome.kind().name().toLowerCase(Locale.ROOT));
            switch (outcome.kind()) {
                case ADDED -> added++;
                case UPDATED -> updated++;
                default -> unchanged++;
            }
        }

        void addTranslation(Item item, ImportOutcome original) {
            findings.addAll(item.findings());
            if (original == null || original.kind() == ImportOutcome.Kind.REFUSED) {
                findings.add(new Finding(
                        Severity.REFUSED,
                        "translation-alone",
                        "/languages",
                        "the claim in its own language does not stand before this translation",
                        "send the original first, as claims.ndjson?translations=true does"));
            } else {
                taken++;
                claims.add(original.slug());
                changes.add("translated");
            }
        }

        void addRefused(Item item) {
            findings.addAll(item.findings());
        }

        private static Finding finding(Violation remark, Severity severity) {
            return new Finding(severity, remark.code(), remark.field(), remark.message(), null);
        }

        private String outcome() {
            if (taken == 0) {
                return "refused";
            }
            return findings.stream().anyMatch(f -> f.severity() != Severity.NOTE) ? "repaired" : "accepted";
        }

        Counts counts() {
            String outcome = outcome();
            return new Counts(
                    1,
                    outcome.equals("accepted") ? 1 : 0,
                    outcome.equals("repaired") ? 1 : 0,
                    outcome.equals("refused") ? 1 : 0,
                    added,
                    updated,
                    unchanged,
                    findings.stream()
                            .filter(f -> f.code().equals("unmapped-label"))
                            .count());
        }

        RecordReport report() {
            return new RecordReport(reading.number(), outcome(), claims, changes, findings);
        }
    }
}
