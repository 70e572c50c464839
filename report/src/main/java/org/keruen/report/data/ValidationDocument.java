package org.keruen.report.data;

import java.util.ArrayList;
import java.util.List;
import org.keruen.model.issue.Issue;

/// `keruen.validation/1`: everything found wrong with a folder, errors first, otherwise in the order found.
public record ValidationDocument(String folder, List<Issue> issues) {
    public static final String SCHEMA = "keruen.validation/1";

    public ValidationDocument {
        List<Issue> ordered = new ArrayList<>(issues);
        ordered.sort((a, b) -> Boolean.compare(b.fatal(), a.fatal()));
        issues = List.copyOf(ordered);
    }

    public long errors() {
        return issues.stream().filter(Issue::fatal).count();
    }

    public long warnings() {
        return issues.size() - errors();
    }
}
