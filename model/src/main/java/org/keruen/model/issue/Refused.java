package org.keruen.model.issue;

import java.util.List;

/// Thrown at a door when a question or a package cannot be worked with; carries every problem found.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Issue> issues;

    public Refused(List<? extends Issue> issues) {
        super(issues.isEmpty() ? "refused" : issues.getFirst().what());
        this.issues = List.copyOf(issues);
    }

    public List<Issue> issues() {
        return issues;
    }
}
