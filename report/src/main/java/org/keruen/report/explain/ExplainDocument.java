package org.keruen.report.explain;

import java.util.List;
import java.util.Optional;
import org.keruen.model.place.Language;
import org.keruen.report.plan.CitedSource;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.SavedPlan;

/// `keruen.explain/1`: one option of a saved plan, figure by figure.
///
/// `number` is the option's place in the plan; `leg` the only one to tell of, counted from 1; `hashNow` is that of the
/// package as it is today.
public record ExplainDocument(
        SavedPlan plan, PlannedOption option, int number, Optional<Integer> leg, String hashNow, Language language) {
    public static final String SCHEMA = "keruen.explain/1";

    /// Whether the package holds other data than when the plan was made.
    public boolean changed() {
        return !hashNow.equals(plan.data().hash());
    }

    /// The legs told of.
    public List<PlannedLeg> legs() {
        return leg.map(one -> List.of(option.legs().get(one - 1))).orElse(option.legs());
    }

    /// The sources their figures name.
    public List<CitedSource> sources() {
        Figures figures = Figures.of(legs());
        return plan.sources().stream()
                .filter(source -> figures.sources().contains(source.id()))
                .toList();
    }
}
