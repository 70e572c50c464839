package org.keruen.server.plan;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.keruen.plan.Progress;
import org.keruen.server.http.Failed;
import org.keruen.server.http.HttpProblem;

/// Gives a plan up when it takes too long: looked at as each part of the work ends, that is at least once for each
/// ready
/// day.
record Patience(long untilNanos, long seconds) implements Progress {
    private static final long SECONDS = 60;

    static Patience begun() {
        return new Patience(System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS), SECONDS);
    }

    @Override
    public void ended(Part part) {
        if (System.nanoTime() - untilNanos > 0) {
            throw new Failed(503, List.of(new HttpProblem.TookTooLong(seconds)), Map.of());
        }
    }
}
