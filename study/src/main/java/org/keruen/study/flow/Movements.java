package org.keruen.study.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keruen.flow.year.Corridor;
import org.keruen.flow.year.PairFlow;
import org.keruen.flow.year.YearFlow;
import org.keruen.report.flow.CompareDocument.Moved;

/// What left one corridor for another between two solutions of a year.
///
/// Nobody knows which box changed its way. For every pair of zones and class, what the losing corridors lose goes
/// to the gaining ones in the proportion of their gains; what the pair trades less goes nowhere, what it trades
/// more comes from nowhere.
final class Movements {
    private static final List<Corridor> CORRIDORS = List.of(Corridor.values());

    /// Beyond the corridors: trade that is not there.
    private static final int NOWHERE = CORRIDORS.size();

    /// Below this, in units a year, a difference is what the solution leaves open.
    private static final double LEAST = 1e-3;

    private record Pair(String cargoClass, boolean inTeu, String from, String to) {}

    /// What a pair sends along each corridor, and beyond.
    private static final class Sent {
        private final double[] base = new double[NOWHERE];
        private final double[] scenario = new double[NOWHERE];
        private double tonnesPerUnit;
    }

    private record Step(String cargoClass, boolean inTeu, int from, int to) {}

    private static final class Sum {
        private double volume;
        private double tonnes;
    }

    private Movements() {}

    /// Loaded cargo only: empty boxes follow the full ones.
    static List<Moved> between(YearFlow base, YearFlow scenario) {
        Map<Pair, Sent> pairs = new TreeMap<>(Comparator.comparing(Pair::cargoClass)
                .thenComparing(Pair::inTeu)
                .thenComparing(Pair::from)
                .thenComparing(Pair::to));
        for (PairFlow one : base.pairs()) add(pairs, one, false);
        for (PairFlow one : scenario.pairs()) add(pairs, one, true);
        Map<Step, Sum> steps = new TreeMap<>(Comparator.comparing(Step::cargoClass)
                .thenComparing(Step::inTeu)
                .thenComparingInt(Step::from)
                .thenComparingInt(Step::to));
        pairs.forEach((pair, sent) -> move(pair, sent, steps));
        List<Moved> moved = new ArrayList<>();
        steps.forEach((step, sum) -> moved.add(new Moved(
                step.cargoClass(),
                Optional.ofNullable(corridor(step.from())),
                Optional.ofNullable(corridor(step.to())),
                sum.volume,
                step.inTeu() ? Volumes.TEU : Volumes.TONNES,
                sum.tonnes)));
        moved.removeIf(one -> one.volume() < LEAST);
        moved.sort(Comparator.comparingDouble(Moved::tonnes).reversed());
        return moved;
    }

    private static void add(Map<Pair, Sent> pairs, PairFlow one, boolean scenario) {
        if (one.empty()) return;
        Pair pair = new Pair(
                one.cargoClass(), one.inTeu(), one.from().text(), one.to().text());
        Sent sent = pairs.computeIfAbsent(pair, key -> new Sent());
        sent.tonnesPerUnit = one.tonnesPerUnit();
        double[] along = scenario ? sent.scenario : sent.base;
        for (int i = 0; i < NOWHERE; i++) along[i] += one.along(CORRIDORS.get(i));
    }

    private static void move(Pair pair, Sent sent, Map<Step, Sum> steps) {
        double[] gain = new double[NOWHERE + 1];
        double sum = 0;
        for (int i = 0; i < NOWHERE; i++) {
            gain[i] = sent.scenario[i] - sent.base[i];
            sum += gain[i];
        }
        gain[NOWHERE] = -sum;
        double gained = 0;
        for (double one : gain) gained += Math.max(0, one);
        if (gained == 0) return;
        for (int from = 0; from <= NOWHERE; from++) {
            for (int to = 0; to <= NOWHERE; to++) {
                if (gain[from] >= 0 || gain[to] <= 0) continue;
                double volume = -gain[from] * gain[to] / gained;
                Sum step = steps.computeIfAbsent(new Step(pair.cargoClass(), pair.inTeu(), from, to), key -> new Sum());
                step.volume += volume;
                step.tonnes += volume * sent.tonnesPerUnit;
            }
        }
    }

    private static @Nullable Corridor corridor(int number) {
        return number == NOWHERE ? null : CORRIDORS.get(number);
    }
}
