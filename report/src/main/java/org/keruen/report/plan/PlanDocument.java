package org.keruen.report.plan;

import java.util.List;
import java.util.Optional;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.plan/1`: the whole answer to one planning question, rounded for output, named in one language.
///
/// `exact` is false when the search was cut short; `folded` counts variants not shown. Only `run` differs
/// between two runs of the same question.
public record PlanDocument(
        PackageStamp data,
        Language language,
        AskedPlan request,
        boolean exact,
        int folded,
        Optional<Conversion> conversion,
        List<PlannedOption> options,
        List<RejectedWay> rejected,
        Optional<PlannedLoad> latest,
        Optional<PlannedAvoiding> avoiding,
        Optional<PlannedPapers> papers,
        List<CitedSource> sources,
        Run run) {
    public static final String SCHEMA = "keruen.plan/1";

    public PlanDocument {
        options = List.copyOf(options);
        rejected = List.copyOf(rejected);
        sources = List.copyOf(sources);
    }

    /// What the answer took.
    public record Run(double seconds, double searchMillis, long labels) {}
}
