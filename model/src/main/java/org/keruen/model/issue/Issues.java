package org.keruen.model.issue;

import java.util.ArrayList;
import java.util.List;

/// Everything found wrong on the way, in the order found. Reading does not stop at the first.
public final class Issues {
    private final List<Issue> found = new ArrayList<>();

    public void add(Issue issue) {
        found.add(issue);
    }

    public List<Issue> all() {
        return List.copyOf(found);
    }

    public boolean fatal() {
        return found.stream().anyMatch(Issue::fatal);
    }
}
