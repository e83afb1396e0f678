package org.plumbline.editorial;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562, 5.7): they grow with time, so that index pages fill up one after the other. */
final class ClaimIds {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TIME_SHIFT = 16;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private ClaimIds() {}

    static UUID next() {
        long high = System.currentTimeMillis() << TIME_SHIFT | VERSION | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }
}
