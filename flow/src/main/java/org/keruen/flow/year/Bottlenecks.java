package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.flow.corridor.CorridorProblem;
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
                worst.merge(new Where(row.at(), row.direction()), found.get(), Bottleneck::with);
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
        List<Use> uses = uses(slice, number);
        CapacityTerm term = uses.getFirst().term();
        double ratio = uses.getFirst().ratio();
        if (ratio <= 0) return Optional.empty();
        double days = laid.slice().days();
        QueueShape shape = laid.shapes().get(number);
        double perCapacity = queues * shape.slope(ratio) * ratio / term.perDay();
        double yearly = paid * perCapacity * 365 / days;
        Optional<Bottleneck.Next> next = uses.stream()
                .skip(1)
                .findFirst()
                .map(use -> new Bottleneck.Next(use.term().row(), use.ratio()));
        boolean tied = next.isPresent() && next.get().ratio() >= ratio * (1 - 1e-9);
        return Optional.of(new Bottleneck(
                laid.slice(),
                term.row(),
                ratio * term.perDay(),
                term.perDay(),
                ratio,
                queues * shape.whole(ratio) * shape.normalHours(),
                tied ? 0 : yearly,
                next));
    }

    private record Use(CapacityTerm term, double ratio) {}

    /// The terms that a gate's line waits for, by what the line feels of their use, the fullest first.
    private static List<Use> uses(SliceFlow slice, int gate) {
        SliceProblem laid = slice.laid();
        List<Integer> terms = laid.gates().lines().get(gate).terms();
        List<Integer> meters = laid.problem().gates().get(gate).meters();
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            CapacityTerm term = laid.book().terms().get(terms.get(i));
            double load = slice.found().load(meters.get(i));
            uses.add(new Use(term, term.closed() ? 0 : load / term.capacity()));
        }
        uses.sort(Comparator.comparingDouble(Use::ratio).reversed());
        return uses;
    }
}
