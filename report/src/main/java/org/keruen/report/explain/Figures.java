package org.keruen.report.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keruen.model.provenance.Basis;
import org.keruen.model.provenance.Provenance;
import org.keruen.report.plan.PlannedLeg;

/// The figures of some legs, hours, charges and CO2e alike, as far as it matters where they come from.
record Figures(List<Provenance> all, Set<String> sources) {
    static Figures of(List<PlannedLeg> legs) {
        List<Provenance> all = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        for (PlannedLeg leg : legs) {
            leg.times().forEach(part -> all.add(part.provenance()));
            leg.charges().forEach(charge -> {
                all.add(charge.provenance());
                charge.rate().ifPresent(rate -> sources.addAll(rate.provenance().sources()));
            });
            leg.emissions().forEach(part -> all.add(part.provenance()));
        }
        all.forEach(provenance -> sources.addAll(provenance.sources()));
        return new Figures(all, sources);
    }

    long count(Basis basis) {
        return all.stream().filter(provenance -> provenance.basis() == basis).count();
    }
}
