package org.keruen.flow.year;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keruen.flow.choice.Ending;
import org.keruen.flow.corridor.CorridorProblem;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;

/// A year as the model has it: what every pair of zones moved, along what, and how good the solution is.
public final class YearFlow {
    private final int year;
    private final Map<Id<Zone>, String> countries;
    private final List<SliceFlow> slices;
    private final Stretches stretches;
    private final Map<OdVolume, PairFlow> pairs = new LinkedHashMap<>();
    private final Map<SliceProblem.Part.Key, Double> expected = new HashMap<>();

    YearFlow(int year, CorridorPackage corridors, List<SliceFlow> slices, Stretches stretches) {
        this.year = year;
        countries = YearDemand.countries(corridors);
        this.slices = List.copyOf(slices);
        this.stretches = stretches;
        for (SliceFlow slice : slices) add(slice);
    }

    private void add(SliceFlow slice) {
        SliceProblem laid = slice.laid();
        CorridorProblem problem = laid.problem();
        CorridorShares shares = new CorridorShares(problem);
        slice.found().byDemand((number, volume, cost, flow, links) -> {
            SliceProblem.Part part = laid.parts().get(number);
            PairFlow pair = pairs.computeIfAbsent(
                    part.pair(),
                    one -> new PairFlow(one, laid.tonnesPerUnit().get(one.goods()), stretches.count()));
            pair.add(volume, cost);
            for (int link : links) {
                if (flow[link] == 0) continue;
                for (int stretch : laid.facts().get(link).travelled) pair.along(stretch, flow[link]);
            }
            double[] by = shares.of(problem.demand().get(number), volume, flow, links, link -> mark(laid, part, link));
            for (Corridor one : Corridor.values()) pair.by(one, by[one.ordinal()]);
            expected.merge(part.key(), cost * laid.slice().days(), Double::sum);
        });
    }

    /// What a link marks the journeys of a pair as.
    private Corridor mark(SliceProblem laid, SliceProblem.Part part, int link) {
        ArcFacts facts = laid.facts().get(link);
        Corridor mark = facts.corridor;
        if (!part.cargo().northern() && facts.northernEntries > 0) mark = mark.or(Corridor.NORTHERN);
        if (facts.enters.contains("IR") && !toIran(part)) mark = mark.or(Corridor.SOUTHERN);
        return mark;
    }

    private boolean toIran(SliceProblem.Part part) {
        return "IR".equals(countries.get(part.pair().from())) || "IR".equals(countries.get(part.pair().to()));
    }

    public int year() {
        return year;
    }

    /// Every pair of zones and kind of goods that moved, in an order that does not change.
    public List<PairFlow> pairs() {
        return List.copyOf(pairs.values());
    }

    /// Expected cost of each part of the demand, on average over the days of the year.
    Map<SliceProblem.Part.Key, Double> expected() {
        int days = slices.stream().mapToInt(slice -> slice.laid().slice().days()).sum();
        Map<SliceProblem.Part.Key, Double> mean = new HashMap<>();
        expected.forEach((key, sum) -> mean.put(key, sum / days));
        return mean;
    }

    List<SliceFlow> slices() {
        return slices;
    }

    Stretches stretches() {
        return stretches;
    }

    /// The worst slice's residual.
    public double residual() {
        return slices.stream().mapToDouble(slice -> slice.found().residual()).max().orElse(0);
    }

    public int iterations() {
        return slices.stream().mapToInt(slice -> slice.found().iterations()).sum();
    }

    /// Converged only where every slice is.
    public Ending ending() {
        boolean all = slices.stream().allMatch(slice -> slice.found().ending() == Ending.CONVERGED);
        return all ? Ending.CONVERGED : Ending.ITERATION_LIMIT;
    }
}
