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
/// Every line has two gates. At the first each waits as long as he was seen to at normal use, and less when there
/// are fewer. What is waited beyond a normal week is the second's, and the same hours for all who stand in the line:
/// a surplus does not pass faster for who usually is through in an hour. Who goes ahead waits there for others
/// ahead only.
final class Gates {
    /// A queue before terms, and which part of its wait is paid.
    ///
    /// @param ahead whether only what goes ahead is counted
    record Line(List<Integer> terms, QueueShape.Part part, boolean ahead) {
        Line {
            terms = List.copyOf(terms);
        }
    }

    private final double unwatched;
    private final Map<Line, Integer> numbers = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Double> observed = new ArrayList<>();
    private final Map<Goods, Set<Line>> observedFor = new HashMap<>();

    /// @param unwatched hours that are usual where nobody watched, above 0
    Gates(List<GoodsLinks> all, double unwatched) {
        this.unwatched = unwatched;
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
        if (number == lines.size()) {
            lines.add(line);
            observed.add(0.0);
        }
        observed.set(number, Math.max(observed.get(number), hours));
    }

    /// The line of every gate, in the gates' order.
    List<Line> lines() {
        return List.copyOf(lines);
    }

    /// Hours waited in a normal week: the longest that any cargo was seen to, or what is usual where nobody watched.
    double normal(int gate) {
        return observed.get(gate) > 0 ? observed.get(gate) : unwatched;
    }

    private int number(Line line) {
        Integer number = numbers.get(line);
        if (number == null) throw new IllegalArgumentException("no gate for " + line);
        return number;
    }

    /// Takes a gate that is passed, and the hours that its cost is a multiple of.
    @FunctionalInterface
    interface EachWait {
        void take(int gate, double hours);
    }

    /// The gates that these goods wait at where they pass.
    void eachWait(Goods goods, ArcFacts.GatePass pass, EachWait each) {
        double own = hours(goods, pass);
        if (own <= 0) return;
        for (Line line : pass.lines()) {
            int gate = number(line);
            each.take(gate, line.part() == QueueShape.Part.UP_TO_NORMAL ? own : normal(gate));
        }
    }

    /// The hours that these goods wait at normal use: as observed where they pass; where nobody watched, the usual
    /// for a place nobody watches, on the stretch that the gate limits.
    private double hours(Goods goods, ArcFacts.GatePass pass) {
        if (pass.hours() > 0) return pass.hours();
        return observedFor.getOrDefault(goods, Set.of()).containsAll(pass.lines()) ? 0 : unwatched;
    }
}
