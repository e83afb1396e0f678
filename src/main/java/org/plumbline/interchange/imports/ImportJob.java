package org.plumbline.interchange.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import and how far it has come. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An import and how far it has come.")
public record ImportJob(
        @Schema(description = "Identity.") UUID id,

        @Schema(description = "Path of this job.", maxLength = 100, pattern = "^/v1/imports/.+$")
        String href,

        @Schema(description = "Where it stands.") ImportState state,

        @Schema(description = "How the body is cut into records.")
        ImportFormat format,

        @Schema(description = "Whether it only looks and publishes nothing.", examples = "true")
        boolean dryRun,

        @Schema(
                description = "Language of records that do not say theirs.",
                maxLength = 35,
                pattern = "^[A-Za-z0-9-]+$")
        String language,

        @Schema(description = "How much of the body has been worked through.", minimum = "0", maximum = "100")
        int percent,

        @Schema(description = "What became of the records so far.")
        Counts counts,

        @Schema(description = "Records a second since it started.", minimum = "0")
        Double rate,

        @Schema(description = "Seconds that it will probably still take.", minimum = "0", format = "int64")
        Long secondsLeft,

        @Schema(description = "Name of the key that started it.", maxLength = 100, pattern = "^.+$")
        String createdBy,

        @Schema(description = "When the body had arrived.") Instant createdAt,

        @Schema(description = "When work on it began.") Instant startedAt,

        @Schema(description = "When it was over.") Instant finishedAt,

        @Schema(
                description = "Path of the report, a line a record.",
                maxLength = 100,
                pattern = "^/v1/imports/.+/report$")
        String report,

        @Schema(description = "Why it failed.", maxLength = 2000, pattern = "^[\\s\\S]+$")
        String failure,

        @JsonIgnore @Schema(hidden = true) Progress progress) {

    /**
     * What became of the records.
     *
     * @param records read so far; each is accepted, repaired or refused
     */
    @Schema(name = "ImportCounts", description = "What became of the records so far.")
    public record Counts(
            @Schema(
                    description = "Records read; each is accepted, repaired or refused.",
                    minimum = "0",
                    format = "int64")
            long records,

            @Schema(description = "Taken as they came.", minimum = "0", format = "int64")
            long accepted,

            @Schema(description = "Taken after something was put right or left out.", minimum = "0", format = "int64")
            long repaired,

            @Schema(description = "Not taken.", minimum = "0", format = "int64")
            long refused,

            @Schema(description = "Claims that were not there before.", minimum = "0", format = "int64")
            long added,

            @Schema(description = "Claims that were changed or given another verdict.", minimum = "0", format = "int64")
            long updated,

            @Schema(description = "Claims of which nothing new was said.", minimum = "0", format = "int64")
            long unchanged,

            @Schema(description = "Verdicts whose label the crosswalk does not know.", minimum = "0", format = "int64")
            long unmapped) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

        Counts plus(Counts o) {
            return new Counts(
                    records + o.records,
                    accepted + o.accepted,
                    repaired + o.repaired,
                    refused + o.refused,
                    added + o.added,
                    updated + o.updated,
                    unchanged + o.unchanged,
                    unmapped + o.unmapped);
        }
    }

    /**
     * How far the file has been worked through.
     *
     * @param file name of the spooled body
     * @param bytes its size
     * @param bytesRead of it
     * @param worked number of the last record that is done with
     */
    record Progress(String file, long bytes, long bytesRead, long worked) {}

    /** A job as it stands at a moment. */
    static ImportJob of(
            UUID id,
            ImportState state,
            ImportFormat format,
            boolean dryRun,
            String language,
            Counts counts,
            Progress progress,
            String createdBy,
            Instant createdAt,
            Instant startedAt,
            Instant finishedAt,
            String failure,
            Instant now) {
        String href = "/v1/imports/" + id;
        double done = state == ImportState.COMPLETED || progress.bytes() == 0
                ? 1
                : Math.min(1, (double) progress.bytesRead() / progress.bytes());
        Double seconds = startedAt == null
                ? null
                : Math.max(
                        0.001,
                        Duration.between(startedAt, finishedAt == null ? now : finishedAt)
                                        .toMillis()
                                / 1000.0);
        boolean running = state == ImportState.RUNNING && seconds != null && done > 0;
        return new ImportJob(
                id,
                href,
                state,
                format,
                dryRun,
                language,
                (int) (done * 100),
                counts,
                seconds == null ? null : Math.round(counts.records() / seconds * 10) / 10.0,
                running ? Long.valueOf(Math.round(seconds / done * (1 - done))) : null,
                createdBy,
                createdAt,
                startedAt,
                finishedAt,
                href + "/report",
                failure,
                progress);
    }
}
