package org.keruen.plan;

import java.util.List;
import java.util.Optional;

/// Why a route is not offered: the verdict, the options of the plan (numbered from one) that are of its kind
/// or beat it, the reasons in the order in which they would have to be lifted, and the route itself as it
/// would then be.
///
/// `shownIf` is a condition under which a route that is as good as the options is shown; `shortfall` says how
/// much a dominated one falls short by.
public record WhyNotAnswer(
        Verdict verdict,
        List<Integer> options,
        List<Rejection> reasons,
        Optional<PlanOption> way,
        Optional<String> shownIf,
        Optional<Shortfall> shortfall,
        PlanAnswer plan) {
    public enum Verdict {
        /// It is one of the options.
        OFFERED,
        /// As good as the options, and left out of the nine.
        FOLDED,
        /// Possible, and another way is no later, no dearer and emits no more.
        DOMINATED,
        /// Not possible as asked.
        REFUSED
    }

    public WhyNotAnswer {
        options = List.copyOf(options);
        reasons = List.copyOf(reasons);
    }
}
