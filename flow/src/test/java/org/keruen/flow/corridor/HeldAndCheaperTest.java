package org.keruen.flow.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keruen.flow.choice.AverageCost;
import org.keruen.flow.choice.Ending;

/// What choice answers when some loads are held, and when links cost less.
class HeldAndCheaperTest {
    private static CorridorSolver services(double theta) {
        CorridorProblem.Builder two = new CorridorProblem.Builder(2, theta);
        int one = two.meter(new Meter("one", new AverageCost.Straight(20, -0.05), 100));
        int other = two.meter(new Meter("other", new AverageCost.Straight(18, -0.02), 100));
        two.use(two.link(0, 0, 1, 0), one);
        two.use(two.link(0, 0, 1, 0), other);
        return new CorridorSolver(two.demand(0, 0, 1, 100).build(), false);
    }

    private static double answered(CorridorSolver solver, double volume) {
        CorridorEquilibrium held = solver.holding(Set.of(0, 1)).solve(new double[] {volume, 100 - volume}, 1e-10, 100);
        assertThat(held.ending()).isEqualTo(Ending.CONVERGED);
        assertThat(held.at(0)).isEqualTo(volume);
        return held.load(0);
    }

    /// `20 − 0.05 v = 18 − 0.02 (100 − v)` at 400/7.
    @Test
    void what_choice_answers_crosses_what_is_held_at_the_tipping_volume() {
        CorridorSolver certain = services(1e5);
        double low = 0;
        double high = 100;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (answered(certain, middle) < middle) low = middle;
            else high = middle;
        }
        assertThat(low).isCloseTo(57.142857, within(1e-4));
        assertThat(answered(certain, 57)).isCloseTo(0, within(1e-9));
        assertThat(answered(certain, 58)).isCloseTo(100, within(1e-9));
    }

    @Test
    void a_choice_that_is_not_certain_answers_by_logit() {
        CorridorSolver unsure = services(0.7);
        double held = 30;
        double gap = 20 - 0.05 * held - (18 - 0.02 * (100 - held));
        assertThat(answered(unsure, held)).isCloseTo(100 / (1 + Math.exp(0.7 * gap)), within(1e-9));
    }

    @Test
    void what_is_not_held_comes_to_rest() {
        CorridorProblem.Builder three = new CorridorProblem.Builder(2, 0.5);
        int service = three.meter(new Meter("service", new AverageCost.Straight(20, -0.05), 100));
        int queue = three.meter(new Meter("queue", new AverageCost.Straight(10, 0.1), 100));
        three.use(three.link(0, 0, 1, 0), service);
        three.use(three.link(0, 0, 1, 0), queue);
        CorridorSolver solver = new CorridorSolver(three.demand(0, 0, 1, 100).build(), false);
        CorridorEquilibrium held = solver.holding(Set.of(0)).solve(new double[] {40, 0}, 1e-11, 500);
        assertThat(held.at(0)).isEqualTo(40);
        double gap = 18 - (10 + 0.1 * held.at(1));
        assertThat(held.load(0)).isCloseTo(100 / (1 + Math.exp(0.5 * gap)), within(1e-7));
        assertThat(held.load(0) + held.at(1)).isCloseTo(100, within(1e-7));
    }

    @Test
    void links_that_cost_less_draw_by_what_they_cost_then_and_never_below_nothing() {
        CorridorProblem.Builder two = new CorridorProblem.Builder(2, 0.7);
        two.link(0, 0, 1, 10);
        two.link(0, 0, 1, 12);
        CorridorSolver solver = new CorridorSolver(two.demand(0, 0, 1, 100).build(), false);
        CorridorEquilibrium even = solver.cheaper(new double[] {0, 2}).solve(new double[0], 1e-12, 10);
        assertThat(even.flow(1)).isCloseTo(50, within(1e-10));
        CorridorEquilibrium free = solver.cheaper(new double[] {0, 99}).solve(new double[0], 1e-12, 10);
        assertThat(free.flow(1)).isCloseTo(100 / (1 + Math.exp(-7)), within(1e-9));
        assertThat(solver.solve(new double[0], 1e-12, 10).flow(0)).isCloseTo(100 / (1 + Math.exp(-1.4)), within(1e-10));
    }
}
