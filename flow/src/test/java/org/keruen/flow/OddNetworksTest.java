package org.keruen.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keruen.model.assignment.UserClass;

/// What real network files contain and textbooks do not.
class OddNetworksTest {
    @Test
    void no_path_passes_a_zone_that_is_not_to_be_passed() {
        String links = """
                1 > 2 bpr 1 0.15 10 4
                2 > 3 bpr 1 0.15 10 4
                1 > 4 bpr 5 0.15 10 4
                4 > 3 bpr 5 0.15 10 4
                """;
        assertThat(Drawn.network(3, 1, links).assign(1, 3, 1).volumes()[0]).isEqualTo(1);
        assertThat(Drawn.network(3, 4, links).assign(1, 3, 1).volumes()[2]).isEqualTo(1);
        assertThat(Drawn.network(3, 4, links).assign(1, 2, 1).volumes()[0])
                .as("a path may still end there")
                .isEqualTo(1);
    }

    @Test
    void links_that_cost_nothing_and_lie_in_a_circle_are_no_trouble() {
        Assignment done = Drawn.network(2, """
                1 > 3 bpr 0 0 1 4
                3 > 4 bpr 0 0 1 4
                4 > 3 bpr 0 0 1 4
                4 > 5 bpr 0 0 1 4
                5 > 3 bpr 0 0 1 4
                3 > 2 bpr 10 0.15 5 4
                4 > 2 bpr 10 0.15 5 4
                5 > 2 bpr 10 0.15 5 4
                """).assign(1, 2, 30);
        assertThat(done.stop()).isEqualTo(Stop.CONVERGED);
        assertThat(done.volumes()[5]).isCloseTo(10, within(1e-9));
        assertThat(done.volumes()[6]).isCloseTo(10, within(1e-9));
    }

    @Test
    void power_nought_and_no_capacity_are_constant_times() {
        Assignment done = Drawn.network(2, """
                1 > 2 bpr 4 0 0 0
                1 > 2 bpr 2 0.5 7 0
                1 > 2 bpr 1 1 10 1
                """).assign(1, 2, 25);
        assertThat(done.times()).containsExactly(new double[] {4, 3, 3}, within(1e-9));
        assertThat(done.volumes()).containsExactly(new double[] {0, 5, 20}, within(1e-9));
    }

    @Test
    void steep_and_flat_powers_meet() {
        Assignment done = Drawn.network(2, """
                1 > 2 bpr 1 0.15 10 16.8
                1 > 2 bpr 1 0.15 10 0.5
                1 > 2 bpr 1 0.15 10 1.7
                """).assign(1, 2, 40);
        assertThat(done.stop()).isEqualTo(Stop.CONVERGED);
        double[] times = done.times();
        assertThat(times[1]).isCloseTo(times[0], within(1e-9));
        assertThat(times[2]).isCloseTo(times[0], within(1e-9));
    }

    @Test
    void every_family_of_volume_delay_functions_is_equalised() {
        for (Principle principle : Principle.values()) {
            Drawn five = Drawn.network(2, """
                    1 > 2 bpr 10 0.15 10 4
                    1 > 2 conical 10 10 6
                    1 > 2 davidson 10 12 0.3 0.9
                    1 > 2 akcelik 10 9 0.4 60
                    1 > 2 linear 10 0.1
                    """);
            Assignment done = five.assign(
                    AssignmentSettings.to(1e-13).by(principle), UserClass.only(0, 0, five.demand(1, 2, 60)));
            assertThat(done.stop()).isEqualTo(Stop.CONVERGED);
            double[] costs = done.costs(0);
            for (double cost : costs) assertThat(cost).isCloseTo(costs[0], within(1e-9));
            for (double volume : done.volumes()) assertThat(volume).isPositive();
        }
    }

    @Test
    void trips_within_a_zone_are_not_assigned() {
        Assignment done = Drawn.network(2, "1 > 2 linear 1 1").assign(1, 1, 100, 1, 2, 3);
        assertThat(done.volumes()).containsExactly(3);
    }

    @Test
    void no_trips_at_all_is_an_answer() {
        Assignment done = Drawn.network(2, "1 > 2 linear 1 1").assign();
        assertThat(done.stop()).isEqualTo(Stop.CONVERGED);
        assertThat(done.volumes()).containsExactly(0);
        assertThat(done.relativeGap()).isZero();
    }

    @Test
    void trips_without_a_path_are_named_or_left_out() {
        Drawn island = Drawn.network(3, "1 > 2 linear 1 1");
        UserClass lorries = new UserClass("lorries", 2, 0, 0, Set.of(), island.demand(1, 2, 6, 1, 3, 2));
        assertThatThrownBy(() -> island.assign(AssignmentSettings.to(1e-9), lorries))
                .isInstanceOfSatisfying(
                        NoPath.class,
                        none -> assertThat(none.pairs()).containsExactly(new UnreachablePair(0, 0, 2, 2)));
        assertThatThrownBy(() -> island.assign(AssignmentSettings.to(1e-9).leavingOut(0.24), lorries))
                .isInstanceOf(NoPath.class);
        Assignment rest = island.assign(AssignmentSettings.to(1e-9).leavingOut(0.25), lorries);
        assertThat(rest.vehicles(0)).containsExactly(6);
        assertThat(rest.unreachable()).containsExactly(new UnreachablePair(0, 0, 2, 2));
    }

    @Test
    void a_limit_is_not_convergence() {
        Drawn routes = Drawn.network(2, """
                1 > 2 bpr 1 0.15 2 16.8
                1 > 3 bpr 1 0.15 2 3.3
                3 > 2 bpr 1 0.15 3 7
                1 > 4 bpr 1 0.15 2 4
                4 > 2 bpr 1 0.15 1 2.2
                3 > 4 bpr 0.1 0.15 1 4
                """);
        UserClass all = UserClass.only(0, 0, routes.demand(1, 2, 12));
        assertThat(routes.assign(AssignmentSettings.to(1e-300).within(3, 1e9), all)
                        .stop())
                .isEqualTo(Stop.ITERATION_LIMIT);
        assertThat(routes.assign(AssignmentSettings.to(1e-300).within(1_000_000, 1e-9), all)
                        .stop())
                .isEqualTo(Stop.TIME_LIMIT);
    }
}
