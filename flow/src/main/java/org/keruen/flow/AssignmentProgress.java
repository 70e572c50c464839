package org.keruen.flow;

/// Told of every iteration as it ends.
@FunctionalInterface
public interface AssignmentProgress {
    AssignmentProgress SILENT = _ -> {};

    void at(TracePoint point);
}
