package org.plumbline.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the holder of a key may do. Each role includes those before it. */
@Schema(
        type = SchemaType.STRING,
        description = "What the holder of a key may do; each role includes the ones before it.",
        enumeration = {"editor", "publisher", "admin"},
        examples = "editor")
public enum Role {
    /** Writes drafts and reference data. */
    EDITOR,
    /** Publishes, corrects and retracts. */
    PUBLISHER,
    /** Manages keys and imports, reads the audit trail. */
    ADMIN;

    /** Names for {@code @RolesAllowed}. */
    public static final String EDITOR_NAME = "editor";

    public static final String PUBLISHER_NAME = "publisher";
    public static final String ADMIN_NAME = "admin";

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Role of(String slug) {
        return Arrays.stream(values())
                .filter(r -> r.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such role"));
    }

    /** The names of this role and of those that it includes. */
    Set<String> included() {
        return Arrays.stream(values())
                .filter(r -> r.ordinal() <= ordinal())
                .map(Role::slug)
                .collect(Collectors.toUnmodifiableSet());
    }
}
