package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The gates of a slice: the queues before sets of terms that limit some cargo together, and the wait observed there.
///
/// Who goes ahead waits as everybody does as long as no more is waited than in a normal week; what is waited beyond
/// that, for others ahead only. So he passes two gates, and who does not go ahead one.
final class Gates {
    /// A queue before terms, and which part of its wait is paid.
    record Line(List<Integer> terms, QueueShape.Part part) {
        Line {
            terms = List.copyOf(terms);
        }

        /// Whether only what goes ahead is counted.
        boolean ahead() {
            return part == QueueShape.Part.BEYOND_NORMAL;
        }
    }

    private final Map<Line, Integer> numbers = new LinkedHashMap<>();
    private final List<Double> observed = new ArrayList<>();
    private final Map<Goods, Set<Line>> observedFor = new HashMap<>();

    Gates(List<GoodsLinks> all) {
        for (GoodsLinks goods : all) {
            Set<Line> seen = new HashSet<>();
            for (GoodsNetwork.Joined arc : goods.arcs()) {
                for (ArcFacts.GatePass pass : arc.facts().passes) {
                    for (Line line : pass.lines()) add(line, pass.hours());
                    if (pass.hours() > 0) seen.addAll(pass.lines());
                }
            }
            observedFor
                    .computeIfAbsent(goods.kind().goods(), k -> new HashSet<>())
                    .addAll(seen);
        }
    }

    private void add(Line line, double hours) {
        int number = numbers.computeIfAbsent(line, l -> numbers.size());
        if (number == observed.size()) observed.add(0.0);
        observed.set(number, Math.max(observed.get(number), hours));
    }

    /// The line of every gate, in the gates' order.
    List<Line> lines() {
        return List.copyOf(numbers.keySet());
    }

    /// Hours waited in a normal week, the longest that any cargo was seen to; 0 where nobody watched.
    double observed(int gate) {
        return observed.get(gate);
    }

    /// The gates that are passed.
    List<Integer> numbers(ArcFacts.GatePass pass) {
        return pass.lines().stream().map(this::number).toList();
    }

    private int number(Line line) {
        Integer number = numbers.get(line);
        if (number == null) throw new IllegalArgumentException("no gate for " + line);
        return number;
    }

    /// The hours that these goods wait at a gate at normal use: as observed where they pass; where nobody
    /// watched, the usual for a place nobody watches, on the stretch that the gate limits.
    double hours(Goods goods, ArcFacts.GatePass pass, double unwatched) {
        if (pass.hours() > 0) return pass.hours();
        return observedFor.getOrDefault(goods, Set.of()).containsAll(pass.lines()) ? 0 : unwatched;
    }
}
