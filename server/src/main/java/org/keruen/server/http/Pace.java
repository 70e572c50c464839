package org.keruen.server.http;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// How many requests are let in: far more than a person makes, fewer than a program gone wild. Long questions have a
/// measure of their own.
public final class Pace {
    private static final long A_SECOND = 20_000;
    private static final long AT_ONCE = 40_000;
    private static final long LONG_A_MINUTE = 60;

    private final Bucket all = Bucket.builder()
            .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(A_SECOND, Duration.ofSeconds(1)))
            .build();
    private final Bucket lengthy = Bucket.builder()
            .addLimit(limit -> limit.capacity(LONG_A_MINUTE).refillGreedy(LONG_A_MINUTE, Duration.ofMinutes(1)))
            .build();

    /// Throws [Failed] where it is too many.
    public void any() {
        take(all);
    }

    /// The same for a question that takes long.
    public void lengthy() {
        take(lengthy);
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) return;
        long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        throw new Failed(429, List.of(new HttpProblem.TooMany(seconds)), Map.of("Retry-After", Long.toString(seconds)));
    }
}
