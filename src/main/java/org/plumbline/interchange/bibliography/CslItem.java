package org.plumbline.interchange.bibliography;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an item of CSL-JSON looks like here; written by citeproc-java from {@link CslItems}. */
@Schema(name = "CslItem", description = "An item of CSL-JSON (Citation Style Language 1.0.2).")
record CslItem(
        @Schema(description = "Key of the item.", maxLength = 200, pattern = "^.+$", examples = "creemers-2018")
        String id,

        @Schema(
                description = "CSL type.",
                enumeration = {"document", "article", "report", "article-newspaper", "motion_picture", "webpage"},
                examples = "article")
        String type,

        @Schema(description = "Title.", maxLength = 2000, pattern = "^[\\s\\S]*$")
        String title,

        @Schema(description = "Authors.", maxItems = 500) List<Name> author,

        @Schema(description = "Publisher.", maxLength = 300, pattern = "^[\\s\\S]*$")
        String publisher,

        @JsonProperty("container-title")
        @Schema(description = "Newspaper or site.", maxLength = 300, pattern = "^[\\s\\S]*$")
        String containerTitle,

        @JsonProperty("URL") @Schema(description = "Where to read it.", format = "uri", maxLength = 2000)
        String url,

        @JsonProperty("archive_location") @Schema(description = "An archived copy.", format = "uri", maxLength = 2000)
        String archiveLocation,

        @Schema(description = "BCP 47 language.", maxLength = 35, pattern = "^[A-Za-z0-9-]+$", examples = "en")
        String language,

        @Schema(description = "When it was published.") Date issued,

        @Schema(description = "When it was last seen.") Date accessed,

        @Schema(description = "Remarks.", maxLength = 4000, pattern = "^[\\s\\S]*$")
        String note) {

    CslItem {
        author = List.copyOf(author);
    }

    @Schema(name = "CslName", description = "A name as it is written.")
    record Name(
            @Schema(description = "The name.", maxLength = 300, pattern = "^.+$", examples = "Rogier Creemers")
            String literal) {}

    @Schema(name = "CslDate", description = "A date as far as it is known.")
    record Date(
            @JsonProperty("date-parts") @Schema(description = "One list of year, month and day.", maxItems = 1)
            List<List<Integer>> dateParts) {}
}
