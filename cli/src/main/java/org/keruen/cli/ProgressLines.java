package org.keruen.cli;

import java.io.PrintWriter;
import org.keruen.study.Progress;

/// Says on standard error how far long work has come: a line every few seconds, nothing for work that is soon done.
final class ProgressLines implements Progress {
    private static final long QUIET_NANOS = 2_000_000_000L;

    private final PrintWriter err;
    private long said = System.nanoTime();

    ProgressLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(String what, int done, int of) {
        if (System.nanoTime() - said < QUIET_NANOS) return;
        said = System.nanoTime();
        err.println("keruen: " + (done + 1) + " of " + of + ", " + what);
        err.flush();
    }
}
