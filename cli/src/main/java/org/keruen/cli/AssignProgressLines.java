package org.keruen.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.keruen.study.assign.AssignProgress;

/// Says on standard error how far an assignment has come: a line every few seconds, nothing for one that is soon done.
final class AssignProgressLines implements AssignProgress {
    private static final long QUIET_NANOS = 2_000_000_000L;

    private final PrintWriter err;
    private long said = System.nanoTime();

    AssignProgressLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(int iteration, double relativeGap, double seconds) {
        if (System.nanoTime() - said < QUIET_NANOS) return;
        said = System.nanoTime();
        err.println(String.format(
                Locale.ROOT, "keruen: iteration %d, relative gap %.2e, %.0f s", iteration, relativeGap, seconds));
        err.flush();
    }
}
