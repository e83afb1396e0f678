package org.plumbline.auth;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;

/**
 * Checks keys and slows down those who guess. Failures are counted per address and key, all unknown prefixes of an address
 * together: whoever guesses at one key locks nobody else behind the same address out.
 */
@ApplicationScoped
class KeyChecks {
    private static final int MOST_WATCHED = 100_000;
    private static final String UNKNOWN = "";

    private final ApiKeys keys;
    private final LoadingCache<Attempt, Bucket> failures;

    private record Attempt(String from, String prefix) {}

    KeyChecks(
            ApiKeys keys,
            @ConfigProperty(name = "plumbline.rate-limit.failed-keys-per-minute", defaultValue = "20") int allowed) {
        this.keys = keys;
        this.failures = Caffeine.newBuilder()
                .maximumSize(MOST_WATCHED)
                .expireAfterAccess(Duration.ofMinutes(5))
                .build(attempt -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(allowed).refillGreedy(allowed, Duration.ofMinutes(1)))
                        .build());
    }

    /**
     * The key, where it is valid.
     *
     * @throws ProblemException rate-limited after too many failures; then the key is not even looked at
     */
    @ActivateRequestContext
    Optional<ApiKey> check(PresentedKey presented) {
        String prefix = presented.token().prefix();
        Bucket known = failures.getIfPresent(new Attempt(presented.from(), prefix));
        if (known != null) {
            refuseWhenEmpty(known);
        }
        Optional<ApiKey> key = keys.find(presented.token());
        if (key.isEmpty()) {
            Bucket bucket = failures.get(new Attempt(presented.from(), keys.isKnown(prefix) ? prefix : UNKNOWN));
            refuseWhenEmpty(bucket);
            bucket.tryConsume(1);
        }
        return key;
    }

    private static void refuseWhenEmpty(Bucket bucket) {
        EstimationProbe probe = bucket.estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) {
            long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
            throw new ProblemException(
                            ProblemType.RATE_LIMITED, "too many failed attempts with a key from this address")
                    .withHeader("Retry-After", Long.toString(seconds));
        }
    }
}
