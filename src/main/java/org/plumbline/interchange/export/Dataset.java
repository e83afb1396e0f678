package org.plumbline.interchange.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The exports as a data set: schema.org {@code Dataset} in MLCommons Croissant 1.0, so that catalogues and
 * {@code mlcroissant} can read it, with the position of the log beside.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Dataset", description = "The exports of one position of the log (schema.org Dataset, Croissant 1.0).")
record Dataset(
        @JsonProperty("@context")
        @Schema(
                description = "Croissant's context, written out.",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        JsonNode context,

        @JsonProperty("@type") @Schema(description = "Always sc:Dataset.", enumeration = "sc:Dataset")
        String type,

        @Schema(description = "The specification that this follows.", format = "uri", maxLength = 100)
        String conformsTo,

        @Schema(description = "Name.", maxLength = 200, pattern = "^.+$", examples = "Plumbline fact checks")
        String name,

        @Schema(description = "What is in it.", maxLength = 1000, pattern = "^.+$")
        String description,

        @Schema(description = "Address of this description, pinned to the position.", format = "uri", maxLength = 8000)
        String url,

        @Schema(description = "Licence.", format = "uri", maxLength = 200)
        String license,

        @Schema(description = "How to cite it.", maxLength = 1000, pattern = "^.+$")
        String citeAs,

        @Schema(description = "Who publishes it.") Organization creator,

        @Schema(
                description = "The position of the log as a version number.",
                pattern = "^0\\.0\\.\\d+$",
                maxLength = 30,
                examples = "0.0.86")
        String version,

        @Schema(description = "When that position was published.")
        Instant datePublished,

        @Schema(description = "Position of the log that the files show.", minimum = "0", format = "int64")
        long position,

        @Schema(
                description = "Path that continues from there.",
                maxLength = 100,
                pattern = "^/v1/changes",
                examples = "/v1/changes?after=86")
        String changes,

        @Schema(description = "How much there is.") Counts counts,

        @Schema(description = "The files.", maxItems = 10) List<FileObject> distribution,

        @Schema(description = "The columns of the CSV files.", maxItems = 10)
        List<RecordSet> recordSet) {

    Dataset {
        distribution = List.copyOf(distribution);
        recordSet = List.copyOf(recordSet);
    }

    @Schema(name = "DatasetOrganization", description = "Who publishes the data set.")
    record Organization(
            @JsonProperty("@type") @Schema(description = "Always sc:Organization.", maxLength = 40, pattern = "^.+$")
            String type,

            @Schema(description = "Its name.", maxLength = 200, pattern = "^.+$")
            String name,

            @Schema(description = "Its page.", format = "uri", maxLength = 2000)
            String url) {}

    @Schema(name = "DatasetCounts", description = "How much there is.")
    record Counts(
            @Schema(description = "Claims.", minimum = "0", format = "int64")
            long claims,

            @Schema(description = "Citations.", minimum = "0", format = "int64")
            long citations) {}

    /** A file of the data set. */
    @Schema(name = "DatasetFile", description = "A file of the data set.")
    record FileObject(
            @JsonProperty("@type") @Schema(description = "Always cr:FileObject.", enumeration = "cr:FileObject")
            String type,

            @JsonProperty("@id")
            @Schema(
                    description = "What the others refer to it by.",
                    maxLength = 40,
                    pattern = "^[a-z.]+$",
                    examples = "claims.ndjson")
            String id,

            @Schema(description = "Its name.", maxLength = 40, pattern = "^[a-z.]+$", examples = "claims.ndjson")
            String name,

            @Schema(description = "What is in it.", maxLength = 200, pattern = "^.+$")
            String description,

            @Schema(description = "Address, pinned to the position.", format = "uri", maxLength = 8000)
            String contentUrl,

            @Schema(
                    description = "Its media type.",
                    maxLength = 60,
                    pattern = "^.+$",
                    examples = "application/x-ndjson")
            String encodingFormat,

            @Schema(description = "Size in bytes.", maxLength = 30, pattern = "^\\d+ B$", examples = "1048576 B")
            String contentSize,

            @Schema(description = "SHA-256 in hexadecimal.", minLength = 64, maxLength = 64, pattern = "^[0-9a-f]{64}$")
            String sha256) {}

    /** A table of the data set. */
    @Schema(name = "DatasetTable", description = "A table of the data set.")
    record RecordSet(
            @JsonProperty("@type") @Schema(description = "Always cr:RecordSet.", enumeration = "cr:RecordSet")
            String type,

            @JsonProperty("@id")
            @Schema(
                    description = "What the others refer to it by.",
                    maxLength = 40,
                    pattern = "^[a-z]+$",
                    examples = "claims")
            String id,

            @Schema(description = "Its name.", maxLength = 40, pattern = "^[a-z]+$", examples = "claims")
            String name,

            @Schema(description = "Its columns in their order.", maxItems = 100)
            List<Field> field) {
        RecordSet {
            field = List.copyOf(field);
        }
    }

    /** A column. */
    @Schema(name = "DatasetColumn", description = "A column.")
    record Field(
            @JsonProperty("@type") @Schema(description = "Always cr:Field.", enumeration = "cr:Field")
            String type,

            @JsonProperty("@id")
            @Schema(
                    description = "What the others refer to it by.",
                    maxLength = 80,
                    pattern = "^[A-Za-z/]+$",
                    examples = "claims/slug")
            String id,

            @Schema(description = "Its header.", maxLength = 40, pattern = "^[A-Za-z]+$", examples = "slug")
            String name,

            @Schema(
                    description = "What its values are, a type of schema.org.",
                    maxLength = 20,
                    pattern = "^sc:[A-Za-z]+$",
                    examples = "sc:Text")
            String dataType,

            @Schema(description = "Where its values are.") Source source) {}

    /** Where a column's values are. */
    @Schema(name = "DatasetColumnSource", description = "Where a column's values are.")
    record Source(
            @Schema(description = "In which file.") FileRef fileObject,
            @Schema(description = "Under which header.") Extract extract) {}

    @Schema(name = "DatasetFileReference", description = "A file of the data set by its id.")
    record FileRef(
            @JsonProperty("@id")
            @Schema(description = "What the others refer to it by.", maxLength = 40, pattern = "^[a-z.]+$")
            String id) {}

    @Schema(name = "DatasetExtract", description = "The column's header.")
    record Extract(
            @Schema(description = "The header.", maxLength = 40, pattern = "^[A-Za-z]+$")
            String column) {}
}
