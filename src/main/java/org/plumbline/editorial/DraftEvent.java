package org.plumbline.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a draft. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One step of a draft: who did what when.")
public record DraftEvent(
        @Schema(description = "Its place among the draft's steps, from 1.", minimum = "1", examples = "3")
        int number,

        @Schema(description = "When.") Instant at,

        @Schema(
                description = "Who: the prefix of a key, or a person's name from the identity provider.",
                maxLength = 100,
                pattern = "^.+$",
                examples = "k3v9q2mx")
        String actor,

        @Schema(description = "What was done.") Action action,

        @Schema(
                description = "Why it was returned, or the change note it was published with.",
                maxLength = 2000,
                pattern = "^[\\s\\S]*$")
        String note) {

    /** The steps a draft can take. */
    @Schema(
            type = SchemaType.STRING,
            description = "A step of a draft.",
            enumeration = {"created", "edited", "submitted", "returned", "published"},
            examples = "submitted")
    public enum Action {
        CREATED,
        EDITED,
        SUBMITTED,
        RETURNED,
        PUBLISHED;

        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
