package org.keruen.flow.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.flow.choice.AverageCost;
import org.keruen.flow.choice.Ending;
import org.keruen.model.assignment.DelayFunction;

class CorridorModelTest {

    private static CorridorEquilibrium free(CorridorProblem problem, boolean overlap) {
        return new CorridorSolver(problem, overlap)
                .solve(new double[problem.meters().size()], 1e-12, 500);
    }

    @Test
    void two_ways_are_shared_by_logit() {
        CorridorProblem.Builder two = new CorridorProblem.Builder(2, 0.7);
        two.link(0, 0, 1, 10);
        two.link(0, 0, 1, 12);
        CorridorEquilibrium done = free(two.demand(0, 0, 1, 100).build(), false);
        assertThat(done.flow(0)).isCloseTo(100 / (1 + Math.exp(-1.4)), within(1e-10));
        assertThat(done.flow(1)).isCloseTo(100 / (1 + Math.exp(1.4)), within(1e-10));
    }

    /// One way alone, and two that share all but a part `r`: by their commonality the two count for `2^r`.
    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 0.75, 0.999})
    void ways_that_share_most_of_their_length_count_for_less_than_two(double r) {
        CorridorProblem.Builder three = new CorridorProblem.Builder(3, 1);
        three.link(0, 0, 2, 1);
        three.link(0, 0, 1, 1 - r);
        three.link(0, 1, 2, r);
        three.link(0, 1, 2, r);
        CorridorProblem problem = three.demand(0, 0, 2, 1).build();
        CorridorEquilibrium corrected = free(problem, true);
        assertThat(corrected.flow(0)).isCloseTo(1 / (1 + Math.pow(2, r)), within(1e-12));
        assertThat(corrected.flow(2)).isCloseTo(Math.pow(2, r) / (1 + Math.pow(2, r)) / 2, within(1e-12));
        assertThat(free(problem, false).flow(0)).isCloseTo(1 / 3.0, within(1e-12));
    }

    /// A stochastic equilibrium whose digits are known.
    @Test
    void two_congested_ways_meet_at_the_known_volumes() {
        double[] theta = {0.1, 0.5, 1, 2};
        double[] known = {1795.950443, 1782.746240, 1780.968669, 1780.068400};
        for (int i = 0; i < theta.length; i++) {
            CorridorProblem.Builder two = new CorridorProblem.Builder(2, theta[i]);
            int one = two.meter(new Meter("one", AverageCost.of(new DelayFunction.Bpr(1.25, 1, 800, 4)), 4000));
            int other = two.meter(new Meter("other", AverageCost.of(new DelayFunction.Bpr(2.5, 1, 1200, 4)), 4000));
            two.use(two.link(0, 0, 1, 0), one);
            two.use(two.link(0, 0, 1, 0), other);
            CorridorProblem problem = two.demand(0, 0, 1, 4000).build();
            // Choice answers a rounding error of the loads a thousandfold here.
            CorridorEquilibrium done = new CorridorSolver(problem, false).solve(new double[2], 1e-10, 500);
            assertThat(done.ending()).isEqualTo(Ending.CONVERGED);
            assertThat(done.load(0)).isCloseTo(known[i], within(1e-6));
        }
    }

    /// Two products share a railway; who pays average costs takes it, who minds what it costs all partly does
    /// not.
    @Test
    void two_products_on_one_railway() {
        assertThat(railway(0.01, 0.04).flow(0)).isCloseTo(100, within(1e-9));
        CorridorEquilibrium best = railway(0.02, 0.08);
        assertThat(best.ending()).isEqualTo(Ending.CONVERGED);
        assertThat(best.flow(0)).isCloseTo(90, within(0.3));
        assertThat(best.flow(2)).isCloseTo(50, within(1e-9));
    }

    private static CorridorEquilibrium railway(double railSlope, double roadSlope) {
        CorridorProblem.Builder corridor = new CorridorProblem.Builder(2, 100, 100);
        int railway = corridor.meter(new Meter("rail", new AverageCost.Straight(0, railSlope), 150));
        int highway = corridor.meter(new Meter("road", new AverageCost.Straight(0, roadSlope), 150));
        corridor.use(corridor.link(0, 0, 1, 10), railway);
        corridor.use(corridor.link(0, 0, 1, 12), highway);
        corridor.use(corridor.link(1, 0, 1, 10), railway);
        CorridorProblem problem =
                corridor.demand(0, 0, 1, 100).demand(1, 0, 1, 50).build();
        return new CorridorSolver(problem, false).solve(new double[2], 1e-9, 2000);
    }

    /// Costs that fall: two equilibria that last, and one between them that tips.
    @Test
    void two_services_that_get_cheaper_have_two_equilibria_and_a_tipping_volume() {
        double theta = 5;
        CorridorProblem.Builder two = new CorridorProblem.Builder(2, theta);
        int one = two.meter(new Meter("one", new AverageCost.Straight(20, -0.05), 100));
        int other = two.meter(new Meter("other", new AverageCost.Straight(18, -0.02), 100));
        two.use(two.link(0, 0, 1, 0), one);
        two.use(two.link(0, 0, 1, 0), other);
        CorridorSolver solver = new CorridorSolver(two.demand(0, 0, 1, 100).build(), false);
        List<EquilibriumSearch.Found> found = new EquilibriumSearch(solver, 1e-10, 3000).all();

        assertThat(found).hasSize(3);
        assertThat(found.get(0).lasts()).isTrue();
        assertThat(found.get(0).starts()).containsExactly("free flow", "other");
        assertThat(found.get(0).equilibrium().load(1)).isCloseTo(100, within(1e-4));
        assertThat(found.get(1).lasts()).isTrue();
        assertThat(found.get(1).starts()).containsExactly("one");
        assertThat(found.get(1).equilibrium().load(0)).isCloseTo(100, within(1e-4));
        assertThat(found.get(2).lasts()).isFalse();
        // At 57.142857 both cost the same; a choice that is not certain moves the point by ln(v1/v2)/theta.
        double tip = found.get(2).equilibrium().load(0);
        assertThat(20 - 0.05 * tip - (18 - 0.02 * (100 - tip)))
                .isCloseTo(Math.log((100 - tip) / tip) / theta, within(1e-7));
        assertThat(tip).isCloseTo(400 / 7.0, within(2.0));
    }

    @Test
    void costs_that_rise_have_one_equilibrium_from_every_start() {
        CorridorProblem.Builder two = new CorridorProblem.Builder(2, 1);
        int one = two.meter(new Meter("one", new AverageCost.Straight(2, 0.05), 100));
        int other = two.meter(new Meter("other", new AverageCost.Straight(1, 0.1), 100));
        two.use(two.link(0, 0, 1, 0), one);
        two.use(two.link(0, 0, 1, 0), other);
        CorridorProblem problem = two.demand(0, 0, 1, 100).build();
        CorridorSolver solver = new CorridorSolver(problem, false);
        assertThat(new EquilibriumSearch(solver, 1e-10, 2000).all()).hasSize(1);
        double[] free = solver.solve(new double[2], 1e-12, 500).loads();
        double[] full = solver.solve(new double[] {100, 0}, 1e-12, 500).loads();
        assertThat(free).containsExactly(full, within(1e-8));
    }

    @Test
    void demand_without_a_way_is_named_and_never_a_number() {
        CorridorProblem.Builder island = new CorridorProblem.Builder(3, 1);
        island.link(0, 0, 1, 1);
        CorridorProblem problem = island.demand(0, 0, 1, 5).demand(0, 0, 2, 7).build();
        assertThatThrownBy(() -> new CorridorSolver(problem, true))
                .isInstanceOfSatisfying(
                        NoWay.class,
                        none -> assertThat(none.demand()).containsExactly(new CorridorProblem.Demand(0, 0, 2, 7)));
    }

    /// Ways that cost nothing and lead round in a circle are frozen into an order.
    @Test
    void a_circle_that_costs_nothing_is_no_trouble() {
        CorridorProblem.Builder circle = new CorridorProblem.Builder(4, 1000);
        circle.link(0, 0, 1, 0);
        circle.link(0, 1, 0, 0);
        circle.link(0, 1, 2, 0);
        circle.link(0, 2, 1, 0);
        circle.link(0, 2, 3, 5);
        circle.link(0, 0, 3, 9);
        CorridorEquilibrium done = free(circle.demand(0, 0, 3, 10).build(), true);
        assertThat(done.flow(4)).isCloseTo(10, within(1e-12));
        assertThat(done.residual()).isFinite();
    }

    @Test
    void very_dear_and_very_certain_choices_stay_numbers() {
        CorridorProblem.Builder two = new CorridorProblem.Builder(2, 1e6);
        two.link(0, 0, 1, 1e9);
        two.link(0, 0, 1, 1e9 + 1);
        CorridorEquilibrium done = free(two.demand(0, 0, 1, 1).build(), true);
        assertThat(done.flow(0)).isEqualTo(1);
    }
}
