package org.plumbline.auth;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plumbline.web.ProblemException;

/** Issues, checks and revokes keys. */
@ApplicationScoped
public class ApiKeys {
    /** A key's last use is noted this often at most, so that reading does not become writing. */
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    ApiKeys(EntityManager entities, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new key and the text that stands for it, which nobody will see again. */
    public record Issued(KeyDescription key, String token) {}

    /**
     * The key that this token stands for, if it is valid now. It is read each time: a revocation holds on every node from
     * the moment it is committed. One round trip, outside any transaction; noting the use takes one of its own, once a
     * minute.
     */
    Optional<ApiKey> find(KeyToken token) {
        Instant now = clock.instant();
        Optional<ApiKey> found = Optional.ofNullable(entities.find(ApiKey.class, token.prefix()))
                .filter(key -> token.hasDigest(key.digest) && key.isValidAt(now));
        found.filter(key -> key.lastUsedAt == null
                        || key.lastUsedAt.plus(USE_NOTED_EVERY).isBefore(now))
                .ifPresent(key -> noteUse(key.prefix));
        return found;
    }

    private void noteUse(String prefix) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update ApiKey set lastUsedAt = :now where prefix = :prefix")
                        .setParameter("now", now())
                        .setParameter("prefix", prefix)
                        .executeUpdate());
    }

    boolean isKnown(String prefix) {
        return entities.find(ApiKey.class, prefix) != null;
    }

    @Transactional
    Issued issue(KeyRequest request, String by) {
        KeyToken token = KeyToken.random();
        ApiKey key = ApiKey.of(token, request.role(), request.label(), ApiKey.Origin.ISSUED, by, now());
        key.expiresAt = request.expiresAt();
        entities.persist(key);
        audit.record(by, "key.issue", KeyDescription.hrefOf(key.prefix), key.role + ": " + key.label);
        return new Issued(KeyDescription.of(key), token.reveal());
    }

    List<KeyDescription> list(String after, int limit) {
        return entities.createQuery("from ApiKey where prefix > :after order by prefix", ApiKey.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultStream()
                .map(KeyDescription::of)
                .toList();
    }

    long count() {
        return entities.createQuery("select count(*) from ApiKey", Long.class).getSingleResult();
    }

    KeyDescription describe(String prefix) {
        return KeyDescription.of(require(prefix));
    }

    /** Ends a key at once; ending it again changes nothing. */
    @Transactional
    void revoke(String prefix, String by) {
        ApiKey key = require(prefix);
        if (key.revokedAt == null) {
            key.revokedAt = now();
            audit.record(by, "key.revoke", KeyDescription.hrefOf(prefix), key.role + ": " + key.label);
        }
    }

    /**
     * Makes the configured keys of a role exactly this one: an earlier configured one ends.
     *
     * @param token null where none is configured
     */
    @Transactional
    public void configure(Role role, String token) {
        KeyToken given = token == null ? null : KeyToken.of(token);
        entities.createQuery("from ApiKey where origin = :origin and role = :role and revokedAt is null", ApiKey.class)
                .setParameter("origin", ApiKey.Origin.CONFIGURED.slug())
                .setParameter("role", role.slug())
                .getResultStream()
                .filter(key -> given == null || !given.hasDigest(key.digest))
                .forEach(key -> revoke(key.prefix, "configuration"));
        if (given == null) {
            return;
        }
        ApiKey present = entities.find(ApiKey.class, given.prefix());
        if (present == null) {
            String label = "The " + role.slug() + " key of the configuration";
            entities.persist(ApiKey.of(given, role, label, ApiKey.Origin.CONFIGURED, "configuration", now()));
        } else {
            present.role = role.slug();
            present.revokedAt = null;
        }
    }

    /** A key for trying the service out; the only ones that are made without anybody asking. */
    @Transactional
    public String generate(Role role) {
        KeyToken token = KeyToken.random();
        String label = "The " + role.slug() + " key of the first start";
        entities.persist(ApiKey.of(token, role, label, ApiKey.Origin.GENERATED, "first-start", now()));
        return token.reveal();
    }

    /** Whether any key was ever made for this role, revoked ones included. */
    @Transactional
    public boolean hasEverHad(Role role) {
        return entities.createQuery("select count(*) from ApiKey where role = :role", Long.class)
                        .setParameter("role", role.slug())
                        .getSingleResult()
                > 0;
    }

    /** Whether anybody can write. */
    @Transactional
    public boolean anyValid() {
        return entities.createQuery(
                                "select count(*) from ApiKey where revokedAt is null and (expiresAt is null or expiresAt > :now)",
                                Long.class)
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                > 0;
    }

    private ApiKey require(String prefix) {
        ApiKey key = entities.find(ApiKey.class, prefix);
        if (key == null) {
            throw ProblemException.notFound("no key '" + prefix + "'");
        }
        return key;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
