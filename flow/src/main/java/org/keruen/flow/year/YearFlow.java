package org.keruen.flow.year;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.keruen.flow.Stop;
import org.keruen.flow.choice.Ending;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;
import org.keruen.model.network.Link;

/// A year as the model has it: what every pair of zones moved, along what, and how good the solution is.
public final class YearFlow {
    private final int year;
    private final double queues;
    private final Map<Id<Zone>, String> countries;
    private final List<SliceFlow> slices;
    private final Stretches stretches;
    private final Map<OdVolume, PairFlow> pairs = new LinkedHashMap<>();
    private final Map<Slice, Map<SliceProblem.Part.Key, Double>> expected = new LinkedHashMap<>();

    YearFlow(int year, CorridorPackage corridors, List<SliceFlow> slices, Stretches stretches, double queues) {
        this(year, YearDemand.countries(corridors), slices, stretches, queues);
    }

    private YearFlow(
            int year, Map<Id<Zone>, String> countries, List<SliceFlow> slices, Stretches stretches, double queues) {
        this.year = year;
        this.queues = queues;
        this.countries = countries;
        this.slices = List.copyOf(slices);
        this.stretches = stretches;
        int covered =
                slices.stream().mapToInt(slice -> slice.laid().slice().days()).sum();
        double whole = (double) Year.of(year).length() / covered;
        for (SliceFlow slice : slices) add(slice, whole);
    }

    /// @param whole what the slices' flows are multiplied by to make a year's
    private void add(SliceFlow slice, double whole) {
        SliceProblem laid = slice.laid();
        CorridorShares shares = new CorridorShares();
        CorridorMarks marks = marks(laid);
        Map<SliceProblem.Part.Key, Double> costs = expected.computeIfAbsent(laid.slice(), k -> new HashMap<>());
        slice.found().byDemand(flow -> {
            SliceProblem.Part part = laid.parts().get(flow.demand());
            PairFlow pair = pairs.computeIfAbsent(
                    part.pair(),
                    one -> new PairFlow(one, laid.tonnesPerUnit().getOrDefault(one.goods(), 1.0), stretches.count()));
            pair.add(whole * flow.volume(), flow.expected());
            for (int step = 0; step < flow.steps(); step++) {
                if (flow.flow(step) == 0 || flow.link(step) < 0) continue;
                for (ArcFacts.Stretch one : laid.facts().get(flow.link(step)).travelled) {
                    pair.along(one.stretch(), whole * flow.flow(step), one.teu());
                }
            }
            shares.count(flow, marks.of(part));
            for (Corridor one : Corridor.values()) pair.by(one, whole * shares.volume(one), whole * shares.teu(one));
            costs.put(part.key(), flow.expected());
        });
    }

    /// What the links of a part of this year mark journeys as.
    CorridorMarks marks(SliceProblem laid) {
        return new CorridorMarks(laid, countries);
    }

    public int year() {
        return year;
    }

    /// Every pair of zones and kind of goods that moved, in an order that does not change.
    public List<PairFlow> pairs() {
        return List.copyOf(pairs.values());
    }

    /// Expected cost of each part of the demand in the slice that a day lies in; of the last slice for days that
    /// were not solved.
    Map<SliceProblem.Part.Key, Double> expected(LocalDate day) {
        Map<SliceProblem.Part.Key, Double> last = Map.of();
        for (Map.Entry<Slice, Map<SliceProblem.Part.Key, Double>> one : expected.entrySet()) {
            last = one.getValue();
            if (day.isBefore(one.getKey().end())) break;
        }
        return last;
    }

    /// The year as it would be if all of it were like this part.
    YearFlow likeOnly(SliceFlow part) {
        return new YearFlow(year, countries, List.of(part), stretches, queues);
    }

    /// The longest part of the year, the first of them where several are; it stands for the year where one part
    /// has to.
    SliceFlow longest() {
        return slices.stream()
                .reduce((one, other) ->
                        other.laid().slice().days() > one.laid().slice().days() ? other : one)
                .orElseThrow(() -> new IllegalStateException("a year without parts"));
    }

    List<SliceFlow> slices() {
        return slices;
    }

    Stretches stretches() {
        return stretches;
    }

    /// The worst slice's residual.
    public double residual() {
        return slices.stream()
                .mapToDouble(slice -> slice.found().residual())
                .max()
                .orElse(0);
    }

    public int iterations() {
        return slices.stream().mapToInt(slice -> slice.found().iterations()).sum();
    }

    /// Converged only where every slice is.
    public Stop stop() {
        boolean all = slices.stream().allMatch(slice -> slice.found().ending() == Ending.CONVERGED);
        return all ? Stop.CONVERGED : Stop.ITERATION_LIMIT;
    }

    /// Every link that anything moves on, each way, in the package's order.
    public List<LinkFlow> links() {
        List<LinkFlow> flows = new ArrayList<>();
        for (int stretch = 0; stretch < stretches.count(); stretch++) {
            double loaded = 0;
            double empty = 0;
            Map<String, Double> tonnes = new TreeMap<>();
            for (PairFlow pair : pairs.values()) {
                double flow = pair.onStretch(stretch);
                if (flow == 0) continue;
                if (pair.empty()) empty += flow;
                else loaded += pair.teuOnStretch(stretch);
                tonnes.merge(pair.cargoClass(), flow * pair.tonnesPerUnit(), Double::sum);
            }
            if (tonnes.isEmpty()) continue;
            double sum =
                    tonnes.values().stream().mapToDouble(Double::doubleValue).sum();
            flows.add(new LinkFlow(stretches.link(stretch), stretches.forward(stretch), loaded, empty, sum, tonnes));
        }
        return flows;
    }

    /// Gates by how full their fullest term is.
    public List<Bottleneck> bottlenecks() {
        return new Bottlenecks(queues).of(slices);
    }

    /// The thin corridors, whose services get cheaper with use, with their ways.
    public Map<Corridor, Set<String>> thinCorridors() {
        Map<Corridor, Set<String>> thin = new EnumMap<>(Corridor.class);
        for (ServiceScale service : longest().laid().services()) {
            for (Corridor one : Corridor.values()) {
                if (!one.word().equals(service.corridor())) continue;
                thin.computeIfAbsent(one, k -> new TreeSet<>(Comparator.reverseOrder()))
                        .add(service.way());
            }
        }
        return thin;
    }

    /// TEU a year, full and empty, on a thin corridor's services in the year's longest part.
    ///
    /// @param way `west` or `east`; both where none is named
    public double thinVolume(Corridor corridor, Optional<String> way) {
        SliceFlow longest = longest();
        return longest.laid().servicesOf(corridor, way).stream()
                        .mapToDouble(one -> longest.found()
                                .load(SliceProblem.serviceMeter(longest.laid().book(), one)))
                        .sum()
                / longest.laid().yearShare();
    }

    /// What journeys meet, by corridor, as the corridor performance measurements count it.
    public List<CorridorIndicators> indicators() {
        return CorridorIndicators.of(this);
    }

    /// Every term of every slice, in the order of the slices and then of the package's file.
    public List<TermUse> terms() {
        List<TermUse> all = new ArrayList<>();
        for (SliceFlow slice : slices) {
            List<CapacityTerm> terms = slice.laid().book().terms();
            for (int term = 0; term < terms.size(); term++) {
                all.add(new TermUse(
                        slice.laid().slice(),
                        terms.get(term).row(),
                        terms.get(term).usePerDay(slice.found().load(term)),
                        terms.get(term).perDay()));
            }
        }
        return all;
    }

    /// What a pair of this year moves over a link one way, in the pair's unit; 0 where there is no such link.
    public double over(Id<Link> link, boolean forward, PairFlow pair) {
        int stretch = stretches.of(link, forward);
        return stretch < 0 ? 0 : pair.onStretch(stretch);
    }

    /// Pairs that no way serves in any slice: what they have to move lies outside the network.
    public List<Unserved> unserved() {
        Map<OdVolume, Integer> days = new LinkedHashMap<>();
        for (SliceFlow slice : slices) {
            for (OdVolume pair : slice.laid().unserved()) {
                days.merge(pair, slice.laid().slice().days(), Integer::sum);
            }
        }
        List<Unserved> all = new ArrayList<>();
        days.forEach((pair, count) -> all.add(new Unserved(
                pair.goods().demandClass(), pair.goods().countsTeu(), pair.from(), pair.to(), pair.volume(), count)));
        return all;
    }

    /// What a pair has to move in a year but cannot on so many days.
    ///
    /// @param inTeu whether the volume is TEU; tonnes otherwise
    public record Unserved(String cargoClass, boolean inTeu, Id<Zone> from, Id<Zone> to, double volume, int days) {}
}
