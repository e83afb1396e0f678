package org.plumbline.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a nuance note is about. */
@Schema(
        type = SchemaType.STRING,
        description =
                "What a note is about: `true-part` (what is right in the claim), `wrong-part` (what is wrong), `scope` (where, when or for whom it holds), `confusion` (what it is mixed up with), `update` (what has changed since), `terminology` (what a word means here), `evidence-gap` (what nobody knows).",
        enumeration = {"true-part", "wrong-part", "scope", "confusion", "update", "terminology", "evidence-gap"},
        examples = "true-part")
public enum NoteKind {
    /** What is right in the claim. */
    TRUE_PART,
    /** What is wrong in it. */
    WRONG_PART,
    /** Where, when or for whom it holds. */
    SCOPE,
    /** What it is mixed up with. */
    CONFUSION,
    /** What has changed since. */
    UPDATE,
    /** What a word means here. */
    TERMINOLOGY,
    /** What nobody knows. */
    EVIDENCE_GAP;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static NoteKind of(String slug) {
        return Arrays.stream(values())
                .filter(v -> v.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such value"));
    }
}
