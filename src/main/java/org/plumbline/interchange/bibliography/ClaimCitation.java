package org.plumbline.interchange.bibliography;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How to cite one revision of a claim.
 *
 * @param text the reference in the style asked for
 * @param url the page of the revision, which never changes
 * @param csl the reference as a CSL-JSON item
 */
@Schema(name = "ClaimCitation", description = "How to cite one revision of a claim.")
record ClaimCitation(
        @Schema(
                description = "The reference, ready to paste.",
                maxLength = 4000,
                pattern = "^[\\s\\S]+$",
                examples =
                        "Plumbline Desk. (2026). Every Chinese citizen is given a (three-digit) social credit score by the government. http://localhost:8080/claims/every-citizen-score/revisions/1")
        String text,

        @Schema(
                description = "The style of `text`.",
                enumeration = {"apa", "chicago", "harvard", "ieee", "mla"},
                examples = "apa")
        String style,

        @Schema(description = "The revision cited.", minimum = "1", format = "int32", examples = "1")
        int revision,

        @Schema(description = "Page of the revision, which never changes.", format = "uri", maxLength = 2000)
        String url,

        @Schema(description = "The access date: today in UTC.", examples = "2026-11-24")
        LocalDate accessedOn,

        @Schema(description = "The reference as a CSL-JSON item.", implementation = CslItem.class)
        Object csl,

        @Schema(description = "The reference as BibTeX.", maxLength = 8000, pattern = "^[\\s\\S]+$")
        String bibtex,

        @Schema(description = "The reference as RIS.", maxLength = 8000, pattern = "^[\\s\\S]+$")
        String ris) {}
