package org.keruen.report.flow;

import java.util.List;

/// What differs from one run to the next.
public record FlowRun(double readSeconds, double solveSeconds, List<String> written) {
    public FlowRun {
        written = List.copyOf(written);
    }
}
