package org.plumbline.interchange.export;

import java.util.Locale;

/** The files that an export can be had as. */
enum ExportFormat {
    CLAIMS_NDJSON(
            "claims.ndjson", "application/x-ndjson", "One published document a line, as `/v1/claims/{slug}` sends it"),
    TRANSLATIONS_NDJSON(
            "translations.ndjson",
            "application/x-ndjson",
            "One published document a line and language: each claim, and behind it its translations"),
    CLAIMS_JSONLD("claims.jsonld", "application/ld+json", "A schema.org DataFeed of every verdict as ClaimReview"),
    CLAIMS_CSV("claims.csv", "text/csv", "One row a claim"),
    CITATIONS_CSV("citations.csv", "text/csv", "One row a citation of a claim");

    private final String file;
    private final String mediaType;
    private final String description;

    ExportFormat(String file, String mediaType, String description) {
        this.file = file;
        this.mediaType = mediaType;
        this.description = description;
    }

    /** Name under {@code /v1/exports/}. */
    String file() {
        return file;
    }

    String path() {
        return "/v1/exports/" + file;
    }

    /** Without parameters, as {@code encodingFormat} of a data set names it. */
    String mediaType() {
        return mediaType;
    }

    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8; header=present" : mediaType;
    }

    String description() {
        return description;
    }

    /** A name to save the file under: it says which position of the log it shows. */
    String fileName(long position) {
        int dot = file.indexOf('.');
        return "plumbline-" + file.substring(0, dot) + "-" + position
                + file.substring(dot).toLowerCase(Locale.ROOT);
    }
}
