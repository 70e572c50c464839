package org.keruen.model.issue;

/// A problem with what was given: a stable code (with a page in `docs/errors/`), what is wrong, where, and how to mend
/// it.
public interface Issue {
    String code();

    String what();

    String where();

    String fix();

    /// A warning leaves the data usable; an error does not.
    default boolean fatal() {
        return true;
    }
}
