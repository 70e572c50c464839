package org.keruen.server.http;

import java.util.List;
import java.util.Map;
import org.keruen.model.issue.Issue;

/// A request that is not answered, with the status that says so and why.
public final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<Issue> issues;
    private final transient Map<String, String> headers;

    public Failed(int status, Issue issue) {
        this(status, List.of(issue), Map.of());
    }

    public Failed(int status, List<? extends Issue> issues, Map<String, String> headers) {
        super(issues.getFirst().what());
        this.status = status;
        this.issues = List.copyOf(issues);
        this.headers = Map.copyOf(headers);
    }

    public int status() {
        return status;
    }

    public List<Issue> issues() {
        return issues;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
