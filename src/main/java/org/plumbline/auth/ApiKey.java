package org.plumbline.auth;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key as it is kept: everything but the key. */
@Entity
@Table(name = "api_key")
class ApiKey extends PanacheEntityBase {
    @Id
    String prefix;

    byte[] digest;
    String role;
    String label;
    String origin;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "last_used_at")
    Instant lastUsedAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    /** Where a key came from. */
    enum Origin {
        /** Given by configuration. */
        CONFIGURED,
        /** Made at the first start of a trial. */
        GENERATED,
        /** Made by an admin. */
        ISSUED;

        String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static ApiKey of(KeyToken token, Role role, String label, Origin origin, String createdBy, Instant now) {
        ApiKey key = new ApiKey();
        key.prefix = token.prefix();
        key.digest = token.digest();
        key.role = role.slug();
        key.label = label;
        key.origin = origin.slug();
        key.createdBy = createdBy;
        key.createdAt = now;
        return key;
    }

    boolean isValidAt(Instant now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }

    Role role() {
        return Role.of(role);
    }
}
