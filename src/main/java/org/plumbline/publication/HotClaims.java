package org.plumbline.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The present state of the claims that are asked for most, in memory. An entry is dropped when the log brings a newer
 * revision of its claim, and stays when the database is away: what was published remains true.
 */
@ApplicationScoped
public class HotClaims implements LogFollower {
    private static final int BATCH = 1000;
    /** Memory that an entry takes beside its documents. */
    private static final int OVERHEAD = 500;

    private final ClaimReader claims;
    private final LogReader log;
    private final Cache<String, ClaimState> bySlug;
    private long position;

    HotClaims(
            ClaimReader claims,
            LogReader log,
            @ConfigProperty(name = "plumbline.cache.claims-bytes", defaultValue = "67108864") long maxBytes) {
        this.claims = claims;
        this.log = log;
        this.bySlug = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .<String, ClaimState>weigher((slug, state) -> weight(state))
                .build();
    }

    /** From memory or the database; empty where no claim has this slug now. */
    public Optional<ClaimState> current(String slug) {
        ClaimState cached = bySlug.getIfPresent(slug);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<ClaimState> read = claims.current(slug);
        read.ifPresent(this::keep);
        return read;
    }

    /** Only from memory: for callers that must not block. */
    public Optional<ClaimState> ifPresent(String slug) {
        return Optional.ofNullable(bySlug.getIfPresent(slug));
    }

    /** A state read before a newer one was announced must not replace it. */
    private void keep(ClaimState state) {
        bySlug.asMap().merge(state.slug(), state, (a, b) -> a.position() > b.position() ? a : b);
    }

    @Override
    public void catchUp() {
        if (position == 0) {
            position = log.head(); // nothing is cached yet that could be stale
            bySlug.invalidateAll();
            return;
        }
        List<Change> changes;
        do {
            changes = log.changesAfter(position, BATCH);
            for (Change change : changes) {
                forget(change);
                position = change.position();
            }
        } while (changes.size() == BATCH);
    }

    private void forget(Change change) {
        bySlug.invalidate(change.slug());
        if (change.revision() > 1) {
            log.history(change.slug()).forEach(earlier -> bySlug.invalidate(earlier.slug()));
        }
    }

    private static int weight(ClaimState state) {
        int bytes = OVERHEAD + state.original().body().length;
        return bytes
                + state.renderings().values().stream()
                        .mapToInt(r -> r.body().length)
                        .sum();
    }
}
