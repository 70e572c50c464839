package org.keruen.flow.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractionTest {
    private static final int LAYERS = 6;
    private static final int WIDTH = 3;

    /// Layers of nodes, every link between them broken into one to four, some of which a meter counts.
    private static CorridorProblem random(Random chance) {
        int layered = LAYERS * WIDTH;
        CorridorProblem.Builder builder = new CorridorProblem.Builder(40 * layered, 0.7).kinds(2);
        int meter = builder.meter(new Meter("queue", load -> load, 10));
        int between = layered;
        for (int from = 0; from < layered - WIDTH; from++) {
            int next = from - from % WIDTH + WIDTH;
            for (int to = next; to < next + WIDTH; to++) {
                int at = from;
                for (int pieces = chance.nextInt(4); pieces > 0; pieces--) {
                    link(builder, chance, meter, at, between);
                    at = between++;
                }
                link(builder, chance, meter, at, to);
            }
        }
        for (int origin : new int[] {0, 1, WIDTH + 1, 2 * WIDTH}) builder.demand(0, origin, layered - 1, 10 + origin);
        return builder.build();
    }

    private static void link(CorridorProblem.Builder builder, Random chance, int meter, int from, int to) {
        int link = builder.link(0, from, to, 0.2 + chance.nextDouble(), chance.nextInt(20) == 0 ? 0 : 1);
        if (chance.nextInt(5) == 0) builder.use(link, meter);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_the_links_that_move_cost_expected_costs_and_flows_are_those_of_the_whole_ways(long seed) {
        Random chance = new Random(seed);
        CorridorProblem problem = random(chance);
        boolean[] moves = moves(problem);
        double[] cost = problem.cost.clone();
        List<FrozenWays> all = FrozenWays.all(problem, cost, true);
        for (FrozenWays whole : all) {
            FrozenWays contracted = Contraction.of(whole, moves, cost);
            assertThat(contracted.steps()).isLessThan(whole.steps() / 2);
            for (int round = 0; round < 5; round++) {
                for (int link : problem.shared) cost[link] = 3 * chance.nextDouble();
                ChoicePass wholePass = new ChoicePass(problem);
                ChoicePass contractedPass = new ChoicePass(problem);
                double[] expected = flows(problem, wholePass, whole, cost);
                double[] found = flows(problem, contractedPass, contracted, cost);
                for (int i = 0; i < whole.origin.length; i++) {
                    assertThat(contractedPass.value(contracted.origin[i]))
                            .isCloseTo(wholePass.value(whole.origin[i]), within(1e-10));
                }
                for (int link : problem.shared) assertThat(found[link]).isCloseTo(expected[link], within(1e-9));
            }
        }
    }

    @Test
    void links_that_do_not_move_are_gone() {
        CorridorProblem problem = random(new Random(9));
        boolean[] moves = moves(problem);
        for (FrozenWays whole : FrozenWays.all(problem, problem.cost, true)) {
            FrozenWays contracted = Contraction.of(whole, moves, problem.cost);
            assertThat(contracted.link).isNotEmpty();
            for (int link : contracted.link) assertThat(moves[link]).isTrue();
        }
    }

    private static boolean[] moves(CorridorProblem problem) {
        boolean[] moves = new boolean[problem.links()];
        for (int link : problem.shared) moves[link] = true;
        return moves;
    }

    private static double[] flows(CorridorProblem problem, ChoicePass pass, FrozenWays ways, double[] cost) {
        double[] flows = new double[problem.links()];
        pass.value(ways, cost);
        pass.load(ways, flows, new double[problem.links()]);
        return flows;
    }
}
