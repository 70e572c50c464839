package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.flow.corridor.CorridorEquilibrium;
import org.keruen.flow.corridor.CorridorProblem;
import org.keruen.flow.corridor.Gate;
import org.keruen.model.resource.Resource;

/// Reads the bottlenecks off a year's equilibria, the fullest first.
final class Bottlenecks {
    private final double queues;

    /// @param queues the fitted scale of queues
    Bottlenecks(double queues) {
        this.queues = queues;
    }

    /// One for each place or link and direction whose binding term is used at all.
    List<Bottleneck> of(List<SliceFlow> slices) {
        record Where(Resource.At at, Resource.Direction direction) {}
        Map<Where, Bottleneck> worst = new LinkedHashMap<>();
        for (SliceFlow slice : slices) {
            double[] paid = paid(slice);
            for (int gate = 0; gate < paid.length; gate++) {
                Optional<Bottleneck> found = at(slice, gate, paid[gate]);
                if (found.isEmpty()) continue;
                Resource row = found.get().binding();
                worst.merge(
                        new Where(row.at(), row.direction()),
                        found.get(),
                        (one, other) -> other.ratio() > one.ratio() ? other : one);
            }
        }
        List<Bottleneck> all = new ArrayList<>(worst.values());
        all.sort(Comparator.comparingDouble(Bottleneck::ratio).reversed());
        return all;
    }

    /// US dollars that those who pass each gate would pay per unit of its cost.
    private static double[] paid(SliceFlow slice) {
        CorridorProblem problem = slice.laid().problem();
        double[] paid = new double[problem.gates().size()];
        for (int link = 0; link < problem.links(); link++) {
            double flow = slice.found().flow(link);
            if (flow > 0) problem.eachGate(link, (gate, perUnit) -> paid[gate] += flow * perUnit);
        }
        return paid;
    }

    private Optional<Bottleneck> at(SliceFlow slice, int number, double paid) {
        SliceProblem laid = slice.laid();
        CorridorEquilibrium found = slice.found();
        Gate gate = laid.problem().gates().get(number);
        List<Integer> terms = new ArrayList<>(gate.meters());
        terms.sort(Comparator.comparingDouble((Integer term) -> -ratio(laid, found, term)));
        int binding = terms.getFirst();
        double ratio = ratio(laid, found, binding);
        if (ratio <= 0) return Optional.empty();
        CapacityTerm term = laid.book().terms().get(binding);
        double days = laid.slice().days();
        QueueShape shape = laid.shapes().get(number);
        double perCapacity = queues * shape.slope(ratio) * ratio / term.perDay();
        double yearly = paid * perCapacity * 365 / days;
        Optional<Bottleneck.Next> next = terms.size() == 1
                ? Optional.empty()
                : Optional.of(new Bottleneck.Next(
                        laid.book().terms().get(terms.get(1)).row(), ratio(laid, found, terms.get(1))));
        boolean tied = next.isPresent() && next.get().ratio() >= ratio * (1 - 1e-9);
        return Optional.of(new Bottleneck(
                laid.slice(),
                term.row(),
                ratio * term.perDay(),
                term.perDay(),
                ratio,
                queues * shape.at(ratio) * shape.normalHours(),
                tied ? 0 : yearly,
                next));
    }

    private static double ratio(SliceProblem laid, CorridorEquilibrium found, int term) {
        CapacityTerm one = laid.book().terms().get(term);
        return one.closed() ? 0 : found.load(term) / one.capacity();
    }
}
