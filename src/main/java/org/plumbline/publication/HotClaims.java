package org.plumbline.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
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

    private static final long NOT_STARTED = -1;

    private final ClaimReader claims;
    private final LogReader log;
    private final Cache<String, ClaimState> bySlug;
    private long position = NOT_STARTED;

    HotClaims(
            ClaimReader claims,
            LogReader log,
            @ConfigProperty(name = "plumbline.cache.claims-bytes", defaultValue = "67108864") long maxBytes) {
        this.claims = claims;
        this.log = log;
        this.bySlug = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .<String, ClaimState>weigher((slug, state) -> weight(state))
                .executor(Runnable::run) // what an entry displaces is found faster than a thread for it
                .build();
    }

    /** From memory or the database; empty where no claim has this slug now. */
    public Optional<ClaimState> current(String slug) {
        // One atomic step: an invalidation that comes while a state is being read waits for it and then drops it.
        return Optional.ofNullable(bySlug.get(slug, s -> claims.current(s).orElse(null)));
    }

    /** Only from memory: for callers that must not block. */
    public Optional<ClaimState> ifPresent(String slug) {
        return Optional.ofNullable(bySlug.getIfPresent(slug));
    }

    @Override
    public void catchUp() {
        long head = log.head();
        if (position == NOT_STARTED) {
            position = head; // before the first request: nothing is cached yet that could be stale
            return;
        }
        while (position < head) {
            long next = Math.min(position + BATCH, head);
            log.slugsOfClaimsChanged(position, next).forEach(bySlug::invalidate);
            position = next;
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
