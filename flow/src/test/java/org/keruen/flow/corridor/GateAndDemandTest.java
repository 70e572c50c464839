package org.keruen.flow.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keruen.flow.choice.AverageCost;
import org.keruen.flow.choice.Ending;

/// Gates, whose cost hangs on the fullest of their terms, and demand that gives way.
class GateAndDemandTest {
    private static CorridorEquilibrium gated(double first, double second) {
        CorridorProblem.Builder two = new CorridorProblem.Builder(2, 1);
        int track = two.meter(Meter.counting("track", first));
        int border = two.meter(Meter.counting("border", second));
        int gate = two.gate(new Gate("crossing", List.of(track, border), use -> 8 * use * use));
        int near = two.link(0, 0, 1, 10);
        two.use(near, track, 1, 0);
        two.use(near, border, 1, 0);
        two.pass(near, gate, 1);
        two.link(0, 0, 1, 12);
        CorridorProblem problem = two.demand(0, 0, 1, 100).build();
        return new CorridorSolver(problem, false).solve(new double[3], 1e-12, 2000);
    }

    @Test
    void a_gate_costs_what_its_fullest_term_says() {
        CorridorEquilibrium done = gated(50, 80);
        assertThat(done.ending()).isEqualTo(Ending.CONVERGED);
        double use = done.flow(0) / 50;
        assertThat(done.use(0)).isCloseTo(use, within(1e-9));
        assertThat(done.gateCost(0)).isCloseTo(8 * use * use, within(1e-8));
        // Logit of 10 + gate against 12.
        assertThat(Math.log(done.flow(0) / done.flow(1))).isCloseTo(2 - 8 * use * use, within(1e-8));
    }

    @Test
    void a_term_that_is_not_the_fullest_changes_nothing_and_the_fullest_does() {
        double flow = gated(50, 80).flow(0);
        assertThat(gated(50, 8000).flow(0)).isEqualTo(flow);
        assertThat(gated(60, 80).flow(0)).isGreaterThan(flow + 1);
        assertThat(gated(80, 50).flow(0)).isCloseTo(flow, within(1e-9));
    }

    @Test
    void a_gate_without_terms_is_refused() {
        assertThatThrownBy(() -> new Gate("none", List.of(), use -> use)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CorridorEquilibrium one(CorridorProblem.Demand demand, AverageCost queue) {
        CorridorProblem.Builder way = new CorridorProblem.Builder(2, 0.5);
        way.use(way.link(0, 0, 1, 10), way.meter(new Meter("queue", queue, 100)));
        return new CorridorSolver(way.demand(demand).build(), false).solve(new double[1], 1e-12, 2000);
    }

    /// `v = 100 · (c / 8)^−0.5` where the cost is 10.
    @Test
    void elastic_demand_follows_its_power() {
        AverageCost nothing = load -> 0;
        CorridorEquilibrium done =
                one(new CorridorProblem.Demand(0, 0, 1, 100, 0.5, 8, Double.POSITIVE_INFINITY), nothing);
        assertThat(done.flow(0)).isCloseTo(100 * Math.pow(10 / 8.0, -0.5), within(1e-9));
        CorridorEquilibrium same =
                one(new CorridorProblem.Demand(0, 0, 1, 100, 0.5, 10, Double.POSITIVE_INFINITY), nothing);
        assertThat(same.flow(0)).isCloseTo(100, within(1e-9));
    }

    /// With a queue the volume and the cost it causes meet: `v = 100 · ((10 + 0.2 v) / 10)^−1`.
    @Test
    void elastic_demand_meets_the_queue_it_makes() {
        CorridorEquilibrium done = one(
                new CorridorProblem.Demand(0, 0, 1, 100, 1, 10, Double.POSITIVE_INFINITY),
                new AverageCost.Straight(0, 0.2));
        // 0.02 v² + v − 100 = 0
        assertThat(done.flow(0)).isCloseTo((-1 + Math.sqrt(1 + 8)) / 0.04, within(1e-6));
    }

    @Test
    void half_forgoes_the_journey_where_it_costs_so_many_times_a_free_one() {
        CorridorProblem.Demand demand = new CorridorProblem.Demand(0, 0, 1, 100, 0, 0, 2);
        assertThat(demand.at(20, 20, 0.5)).isCloseTo(50, within(1e-12));
        assertThat(demand.at(10, 20, 0.5)).isCloseTo(100 / (1 + Math.exp(-5)), within(1e-12));
        assertThat(demand.at(1e6, 20, 0.5)).isCloseTo(0, within(1e-12));
        AverageCost queue = new AverageCost.Straight(0, 0.2);
        double v = one(demand, queue).flow(0);
        assertThat(v).isCloseTo(100 / (1 + Math.exp(0.5 * (10 + 0.2 * v - 20))), within(1e-6));
    }

    @Test
    void a_volume_below_nothing_or_an_elasticity_without_a_reference_is_refused() {
        assertThatThrownBy(() -> new CorridorProblem.Demand(0, 0, 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CorridorProblem.Demand(0, 0, 1, 1, 0.5, 0, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
