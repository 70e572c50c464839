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
        List<Corridor> marks = new ArrayList<>();
        List<Corridor> kinds = List.of(Corridor.values());
        for (int node = 0; node < 12; node += 3) {
            for (int from = node; from < node + 3; from++) {
                for (int to = node + 3; to < Math.min(node + 6, 13); to++) {
                    builder.link(0, from, to, 1 + chance.nextDouble(), chance.nextInt(4) == 0 ? 0 : 1);
                    marks.add(kinds.get(chance.nextInt(kinds.size())));
                }
            }
        }
        builder.link(0, 12, 13, 1);
        marks.add(Corridor.RAIL);
        CorridorProblem problem = builder.demand(0, 0, 13, 70).build();
        CorridorEquilibrium done = new CorridorSolver(problem, true).solve(new double[0], 1e-12, 10);
        done.byDemand(flow -> {
            double[] by = new CorridorShares().of(flow, marks::get);
            double[] twin = new double[Corridor.values().length];
            walk(flow, marks, flow.origin(), flow.volume(), Corridor.RAIL, twin);
            assertThat(Arrays.stream(by).sum()).isCloseTo(70, within(1e-9));
            assertThat(by).containsExactly(twin, within(1e-9));
            assertThat(Arrays.stream(by).filter(share -> share > 0).count()).isGreaterThan(1);
        });
    }

    private static void walk(
            DemandFlow flow, List<Corridor> marks, int place, double volume, Corridor soFar, double[] by) {
        if (place == 0) {
            by[soFar.rank()] += volume;
            return;
        }
        double out = 0;
        for (int step = flow.firstStep(place); step < flow.firstStep(place + 1); step++) out += flow.flow(step);
        for (int step = flow.firstStep(place); step < flow.firstStep(place + 1); step++) {
            if (flow.flow(step) == 0) continue;
            Corridor mark = flow.link(step) < 0 ? Corridor.RAIL : marks.get(flow.link(step));
            walk(flow, marks, flow.head(step), volume * flow.flow(step) / out, soFar.or(mark), by);
        }
    }
}
