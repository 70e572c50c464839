package org.keruen.server.plan;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.keruen.server.http.Failed;
import org.keruen.server.http.HttpProblem;

/// Lets as many questions compute at once as there are processors, the others wait their turn, first come first served:
/// virtual threads are not taken from a processor before they wait, so more of them would only stand in each other's
/// way, and in that of requests which have nothing to compute.
public final class Turns {
    private static final long PATIENCE_SECONDS = 20;

    private final Semaphore turns;

    public Turns(int atOnce) {
        turns = new Semaphore(atOnce, true);
    }

    /// The answer of `work`, which computes. Throws [Failed] where its turn does not come.
    public <T> T take(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw busy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failed(503, new HttpProblem.Stopping());
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static Failed busy() {
        return new Failed(
                503,
                java.util.List.of(new HttpProblem.Busy(PATIENCE_SECONDS)),
                java.util.Map.of("Retry-After", Long.toString(PATIENCE_SECONDS)));
    }
}
