package org.keruen.flow.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitivityTest {
    private static final int LAYERS = 5;

    /// Two classes on layers of three nodes each, over queues, services and gates, with demand of every sort.
    private static CorridorProblem random(long seed) {
        Random chance = new Random(seed);
        CorridorProblem.Builder builder = new CorridorProblem.Builder(2 * 3 * LAYERS, 0.6, 1.1).kinds(3);
        for (int m = 0; m < 4; m++) {
            builder.meter(new Meter("queue" + m, load -> load * load / 800, 20));
        }
        builder.meter(new Meter("service", load -> 6 / (1 + load / 20), 20));
        for (int m = 5; m < 8; m++) builder.meter(Meter.counting("counted" + m, 15 + m));
        builder.gate(new Gate("one", List.of(5, 6), use -> use * use));
        builder.gate(new Gate("other", List.of(7), use -> 2 * use));
        for (int cargo = 0; cargo < 2; cargo++) {
            int base = cargo * 3 * LAYERS;
            for (int from = 0; from < 3 * (LAYERS - 1); from++) {
                for (int to = from - from % 3 + 3; to < from - from % 3 + 6; to++) {
                    int link = builder.link(
                            cargo, base + from, base + to, 1 + 2 * chance.nextDouble(), chance.nextInt(8) == 0 ? 1 : 2);
                    if (chance.nextBoolean())
                        builder.use(link, chance.nextInt(5), 1 + cargo, 0.5 + chance.nextDouble());
                    if (chance.nextBoolean()) builder.use(link, 5 + chance.nextInt(3), 1, 0);
                    if (chance.nextBoolean()) builder.pass(link, chance.nextInt(2), 0.5);
                }
            }
            builder.demand(cargo, base, base + 3 * LAYERS - 1, 30);
            builder.demand(new CorridorProblem.Demand(cargo, base + 1, base + 3 * LAYERS - 1, 20, 0.7, 9, 1.4));
            builder.demand(new CorridorProblem.Demand(cargo, base + 4, base + 3 * LAYERS - 2, 10, 0, 0, 1.2));
        }
        return builder.build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void slopes_are_those_of_answers_to_small_nudges(long seed) {
        CorridorSolver solver = new CorridorSolver(random(seed), true);
        Random chance = new Random(seed + 100);
        double[] state = new double[solver.size()];
        for (int i = 0; i < state.length; i++)
            state[i] = i < 8 ? 10 + 10 * chance.nextDouble() : 1 + chance.nextDouble();
        int[] entry = IntStream.range(0, state.length).filter(solver::priced).toArray();
        assertThat(entry).hasSize(7);
        solver.answer(state);
        double[][] slope = solver.response().slopes(entry);
        for (int j = 0; j < entry.length; j++) {
            double nudge = 1e-4;
            double[] up = state.clone();
            double[] down = state.clone();
            up[entry[j]] += nudge;
            down[entry[j]] -= nudge;
            double[] above = solver.answer(up);
            double[] below = solver.answer(down);
            double steep = solver.steepness(entry[j], state[entry[j]]);
            for (int i = 0; i < entry.length; i++) {
                double expected = (above[entry[i]] - below[entry[i]]) / (2 * nudge);
                assertThat(slope[i][j] * steep)
                        .as("entry %d by the cost of %d", entry[i], entry[j])
                        .isCloseTo(expected, within(1e-5 * (1 + Math.abs(expected))));
            }
        }
    }
}
