package org.keruen.study;

/// Hears how far long work has come.
@FunctionalInterface
public interface Progress {
    Progress SILENT = (what, done, of) -> {};

    /// `what` is being worked on; `done` of `of` are behind it.
    void at(String what, int done, int of);

    /// Is called many times a second while something is worked on, and may throw to end the work.
    default void still() {}
}
