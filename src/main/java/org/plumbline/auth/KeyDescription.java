package org.plumbline.auth;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an admin sees of a key: everything but the key. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A key as admins see it. The key itself is shown once, when it is made.")
public record KeyDescription(
        @Schema(
                description = "The part of the key that names it; the audit trail calls it the actor.",
                maxLength = 20,
                pattern = "^[a-z0-9]{8,20}$",
                examples = "k3v9q2mx")
        String prefix,

        @Schema(description = "Path of this description.", maxLength = 100, pattern = "^/v1/keys/[a-z0-9]+$")
        String href,

        @Schema(description = "What its holder may do; each role includes the ones before it.")
        Role role,

        @Schema(description = "Whose it is or what it is for.", maxLength = 200, pattern = "^.+$")
        String label,

        @Schema(
                description = "Where it came from.",
                enumeration = {"configured", "generated", "issued"},
                examples = "issued")
        String origin,

        @Schema(description = "Who made it.", maxLength = 100, pattern = "^.+$")
        String createdBy,

        @Schema(description = "When it was made.") Instant createdAt,

        @Schema(description = "When it ends by itself; absent where it does not.")
        Instant expiresAt,

        @Schema(description = "When it was last used, to the minute.")
        Instant lastUsedAt,

        @Schema(description = "When it was revoked; absent where it was not.")
        Instant revokedAt) {

    static KeyDescription of(ApiKey key) {
        return new KeyDescription(
                key.prefix,
                hrefOf(key.prefix),
                key.role(),
                key.label,
                key.origin,
                key.createdBy,
                key.createdAt,
                key.expiresAt,
                key.lastUsedAt,
                key.revokedAt);
    }

    static String hrefOf(String prefix) {
        return "/v1/keys/" + prefix;
    }
}
