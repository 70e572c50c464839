package org.keruen.report.whynot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.keruen.model.place.Language;
import org.keruen.plan.WhyNotAnswer.Verdict;
import org.keruen.report.PackageStamp;
import org.keruen.report.plan.AskedPlan;
import org.keruen.report.plan.CitedSource;
import org.keruen.report.plan.PlannedAvoiding;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.RejectedWay;

/// `keruen.whyNot/1`: why a route is not among the options of a question, with the smallest change that would
/// bring it there.
///
/// `route` is a family's word or the id of an option. `options` are those of the answer that are of its kind
/// or beat it; `way` is the route as it would be. Only `run` differs between two runs of the same question.
public record WhyNotDocument(
        PackageStamp data,
        Language language,
        AskedPlan request,
        String route,
        boolean family,
        Verdict verdict,
        List<Numbered> options,
        List<RejectedWay> reasons,
        Optional<PlannedOption> way,
        Optional<String> shownIf,
        Optional<Shortfall> shortfall,
        Optional<PlannedAvoiding> avoiding,
        List<CitedSource> sources,
        Run run) {
    public static final String SCHEMA = "keruen.whyNot/1";

    public WhyNotDocument {
        options = List.copyOf(options);
        reasons = List.copyOf(reasons);
        sources = List.copyOf(sources);
    }

    /// An option by its number in the answer.
    public record Numbered(int number, PlannedOption option) {}

    /// By how much a dominated route would have to be better, in one of the three.
    public record Shortfall(
            Optional<BigDecimal> costUsd, Optional<BigDecimal> hours, Optional<BigDecimal> co2eTonnes) {}

    /// What the answer took.
    public record Run(double seconds) {}
}
