package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.flow.corridor.CorridorEquilibrium;
import org.keruen.flow.corridor.CorridorProblem;
import org.keruen.flow.corridor.CorridorSolver;
import org.keruen.flow.corridor.DemandFlow;

class CorridorSharesTest {
    /// Every path counted by itself, under the first corridor that any of its links marks.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void shares_are_those_of_all_paths_one_by_one(long seed) {
        Random chance = new Random(seed);
        CorridorProblem.Builder builder = new CorridorProblem.Builder(14, 1.3).kinds(2);
        List<CorridorShares.Mark> marks = new ArrayList<>();
        List<Corridor> kinds = List.of(Corridor.values());
        for (int node = 0; node < 12; node += 3) {
            for (int from = node; from < node + 3; from++) {
                for (int to = node + 3; to < Math.min(node + 6, 13); to++) {
                    builder.link(0, from, to, 1 + chance.nextDouble(), chance.nextInt(4) == 0 ? 0 : 1);
                    marks.add(new CorridorShares.Mark(
                            kinds.get(chance.nextInt(kinds.size())), chance.nextInt(3), chance.nextInt(3) > 0));
                }
            }
        }
        builder.link(0, 12, 13, 1);
        marks.add(new CorridorShares.Mark(Corridor.RAIL, 0, false));
        CorridorProblem problem = builder.demand(0, 0, 13, 70).build();
        CorridorEquilibrium done = new CorridorSolver(problem, true).solve(new double[0], 1e-12, 10);
        done.byDemand(flow -> {
            CorridorShares shares = new CorridorShares();
            shares.count(flow, marks::get);
            double[] by = kinds.stream().mapToDouble(shares::volume).toArray();
            double[] boxed = kinds.stream().mapToDouble(shares::teu).toArray();
            Twin twin = new Twin();
            twin.walk(flow, marks, flow.origin(), flow.volume(), Corridor.RAIL, 0);
            assertThat(Arrays.stream(by).sum()).isCloseTo(70, within(1e-9));
            assertThat(by).containsExactly(twin.by, within(1e-9));
            assertThat(boxed).containsExactly(twin.boxed, within(1e-9));
            assertThat(Arrays.stream(boxed).sum()).isPositive();
            assertThat(Arrays.stream(by).filter(share -> share > 0).count()).isGreaterThan(1);
        });
    }

    private static final class Twin {
        private final double[] by = new double[Corridor.values().length];
        private final double[] boxed = new double[Corridor.values().length];

        private void walk(
                DemandFlow flow,
                List<CorridorShares.Mark> marks,
                int place,
                double volume,
                Corridor soFar,
                double teu) {
            if (place == 0) {
                by[soFar.rank()] += volume;
                boxed[soFar.rank()] += volume * teu;
                return;
            }
            double out = 0;
            for (int step = flow.firstStep(place); step < flow.firstStep(place + 1); step++) out += flow.flow(step);
            for (int step = flow.firstStep(place); step < flow.firstStep(place + 1); step++) {
                if (flow.flow(step) == 0) continue;
                double moved = volume * flow.flow(step) / out;
                if (flow.link(step) < 0) {
                    walk(flow, marks, flow.head(step), moved, soFar, teu);
                    continue;
                }
                CorridorShares.Mark mark = marks.get(flow.link(step));
                Corridor then = soFar.or(mark.corridor());
                boolean better = then != soFar;
                boolean plain = then == Corridor.RAIL && mark.travelled();
                walk(flow, marks, flow.head(step), moved, then, better || plain ? mark.teu() : teu);
            }
        }
    }
}
