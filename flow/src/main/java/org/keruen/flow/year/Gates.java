package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The gates of a slice: the lines before sets of terms that limit some cargo together, and the wait observed there.
final class Gates {
    /// A line before terms. Who goes ahead waits for others ahead only; the rest waits for all.
    record Line(List<Integer> terms, boolean ahead) {
        Line {
            terms = List.copyOf(terms);
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
                    Integer known = numbers.putIfAbsent(pass.line(), numbers.size());
                    if (known == null) observed.add(0.0);
                    int number = known == null ? numbers.size() - 1 : known;
                    observed.set(number, Math.max(observed.get(number), pass.hours()));
                    if (pass.hours() > 0) seen.add(pass.line());
                }
            }
            observedFor
                    .computeIfAbsent(goods.kind().goods(), k -> new HashSet<>())
                    .addAll(seen);
        }
    }

    /// The line of every gate, in the gates' order.
    List<Line> lines() {
        return List.copyOf(numbers.keySet());
    }

    /// Hours waited in a normal week, the longest that any cargo was seen to; 0 where nobody watched.
    double observed(int gate) {
        return observed.get(gate);
    }

    int number(Line line) {
        Integer number = numbers.get(line);
        if (number == null) throw new IllegalArgumentException("no gate for " + line);
        return number;
    }

    /// The hours that these goods wait at a gate at normal use: as observed where they pass; where nobody
    /// watched, the usual for a place nobody watches, on the stretch that the gate limits.
    double hours(Goods goods, ArcFacts.GatePass pass, double unwatched) {
        if (pass.hours() > 0) return pass.hours();
        return observedFor.getOrDefault(goods, Set.of()).contains(pass.line()) ? 0 : unwatched;
    }
}
