package org.keruen.study.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.model.provenance.Provenance;
import org.keruen.report.plan.Conversion;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedOption;

/// Who is cited by the figures of an answer.
final class PlanSources {
    private final Set<String> ids = new TreeSet<>();

    private PlanSources() {}

    static Set<String> of(List<PlannedOption> options, Optional<Conversion> shown) {
        PlanSources sources = new PlanSources();
        shown.ifPresent(rate -> sources.add(rate.provenance()));
        for (PlannedOption option : options) option.legs().forEach(sources::add);
        return sources.ids;
    }

    private void add(PlannedLeg leg) {
        leg.times().forEach(part -> add(part.provenance()));
        leg.emissions().forEach(part -> add(part.provenance()));
        leg.charges().forEach(charge -> {
            add(charge.provenance());
            charge.rate().ifPresent(rate -> add(rate.provenance()));
        });
    }

    private void add(Provenance provenance) {
        ids.addAll(provenance.sources());
    }
}
