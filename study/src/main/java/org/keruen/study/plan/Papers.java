package org.keruen.study.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.model.CorridorPackage;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.itinerary.TimePart;
import org.keruen.plan.PlanOption;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.PlannedPapers;
import org.keruen.scenario.ElectronicDocuments;

/// What electronic papers save, border by border of every option.
final class Papers {
    private static final String WORK = "process";

    private Papers() {}

    /// Empty where nobody was said to exchange papers electronically.
    ///
    /// @param planned the options as documents, in the order of `options`
    static Optional<PlannedPapers> of(
            Set<String> countries,
            List<PlannedOption> planned,
            List<PlanOption> options,
            CorridorPackage corridors,
            Gazette gazette) {
        if (countries.isEmpty()) return Optional.empty();
        double saved = ElectronicDocuments.saved(corridors);
        List<PlannedPapers.AtBorder> borders = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            List<Leg> legs = options.get(i).itinerary().legs();
            for (int leg = 0; leg < legs.size(); leg++) {
                if (!(legs.get(leg) instanceof Leg.Border border)) continue;
                if (!countries.contains(gazette.place(border.facts().from()).country())) continue;
                long now = border.facts().times().stream()
                        .filter(part -> part.what().equals(WORK))
                        .mapToLong(TimePart::seconds)
                        .sum();
                if (now == 0) continue;
                borders.add(new PlannedPapers.AtBorder(
                        planned.get(i).id(),
                        leg + 1,
                        gazette.stop(border.facts().from()),
                        border.fromCountry() + ">" + border.toCountry(),
                        Figures.hours(Math.round(now / (1 - saved))),
                        Figures.hours(now)));
            }
        }
        return Optional.of(
                new PlannedPapers(List.copyOf(new TreeSet<>(countries)), BigDecimal.valueOf(saved), borders));
    }
}
