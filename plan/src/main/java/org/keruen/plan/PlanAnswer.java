package org.keruen.plan;

import java.util.List;
import java.util.Optional;

/// The answer: at most nine distinct options of the exact front, how many more were folded into them, and
/// what was not possible and why. `exact` is false when the search was cut short; `latest` answers a question
/// that asked to arrive by a day, `avoiding` one that avoids countries.
public record PlanAnswer(
        boolean exact,
        int folded,
        List<PlanOption> options,
        List<Rejection> rejected,
        Optional<LatestLoad> latest,
        Optional<Avoiding> avoiding,
        SearchEffort effort) {
    public PlanAnswer {
        options = List.copyOf(options);
        rejected = List.copyOf(rejected);
    }

    /// What the search took: labels popped and milliseconds, which differ from run to run.
    public record SearchEffort(long labels, double searchMillis) {
        SearchEffort plus(SearchEffort more) {
            return new SearchEffort(labels + more.labels, searchMillis + more.searchMillis);
        }
    }
}
