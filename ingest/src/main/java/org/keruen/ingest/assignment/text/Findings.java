package org.keruen.ingest.assignment.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.keruen.ingest.problem.AssignmentFileProblem;
import org.keruen.ingest.problem.Problem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.issue.Issues;

/// What has been found wrong, at most [#MOST] of one kind in one file: a file with a column too many has the same
/// problem in every row.
public final class Findings {
    public static final int MOST = 20;

    private record Kind(String file, String code) {}

    private static final class Count {
        private int found;
        private boolean fatal;
    }

    private final Issues issues;
    private final Map<Kind, Count> counts = new LinkedHashMap<>();
    private boolean fatal;

    public Findings(Issues issues) {
        this.issues = issues;
    }

    public void add(Problem problem) {
        Count count = counts.computeIfAbsent(new Kind(problem.at().file(), problem.code()), kind -> new Count());
        count.found++;
        count.fatal |= problem.fatal();
        fatal |= problem.fatal();
        if (count.found <= MOST) issues.add(problem);
    }

    /// Whether something was found that leaves no usable data.
    public boolean fatal() {
        return fatal;
    }

    /// Says how many of each kind were not told. To be called once, after the last.
    public void close() {
        counts.forEach((kind, count) -> {
            if (count.found <= MOST) return;
            issues.add(
                    new AssignmentFileProblem.AndMore(Spot.of(kind.file), kind.code, count.found - MOST, count.fatal));
        });
    }
}
