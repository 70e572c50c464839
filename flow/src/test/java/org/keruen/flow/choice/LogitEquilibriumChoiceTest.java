package org.keruen.flow.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.model.assignment.DelayFunction;
import org.keruen.model.assignment.DelayFunction.Bpr;
import org.keruen.model.assignment.DelayFunction.Linear;

final class LogitEquilibriumChoiceTest {
    private static final RouteSet TWO = RouteSet.of(2, new int[][] {{0}, {1}});
    private static final List<DelayFunction> STRAIGHT = List.of(new Linear(2, 1), new Linear(1, 2));
    private static final List<DelayFunction> ROADS = List.of(new Bpr(1.25, 1, 800, 4), new Bpr(2.5, 1, 1200, 4));

    private static StochasticEquilibrium solve(StochasticProblem problem) {
        return new LogitEquilibriumSolver(problem).solve(1e-12, 200);
    }

    private static StochasticProblem two(List<DelayFunction> delays, double demand, double theta) {
        return StochasticProblem.of(TWO, delays, new double[] {demand}, theta);
    }

    @Test
    void two_straight_links_split_as_the_closed_equation_says() {
        StochasticEquilibrium found = solve(two(STRAIGHT, 5, 1));
        assertThat(found.converged()).isTrue();
        assertThat(found.residual()).isLessThanOrEqualTo(1e-12);
        assertThat(found.fallBacks()).isZero();
        assertThat(found.flows().flows()).containsExactly(new double[] {2.8940394687, 2.1059605313}, within(5e-11));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 1795.950443", "0.5, 1782.746240", "1, 1780.968669", "2, 1780.068400"})
    void two_roads_split_as_another_solver_found(double theta, double first) {
        StochasticEquilibrium found = solve(two(ROADS, 4000, theta));
        assertThat(found.converged()).as("%s", found).isTrue();
        assertThat(found.flows().flow(0)).isCloseTo(first, within(5e-7));
    }

    /// The distance shrinks as 1/theta, so multiplied by theta it settles.
    @ParameterizedTest
    @ValueSource(doubles = {1e2, 1e3, 1e4, 1e5})
    void the_closer_people_look_the_nearer_they_come_to_the_user_equilibrium(double theta) {
        StochasticEquilibrium found = new LogitEquilibriumSolver(two(ROADS, 4000, theta)).solve(1e-9, 200);
        assertThat(found.converged()).as("%s", found).isTrue();
        double distance = found.flows().flow(0) - 1779.160336;
        assertThat(distance).isPositive().isCloseTo(1.824 / theta, within(0.002 / theta + 1e-6));
    }

    @Test
    void what_rounding_forbids_is_not_claimed() {
        StochasticEquilibrium found = new LogitEquilibriumSolver(two(ROADS, 4000, 1e8)).solve(1e-12, 200);
        assertThat(found.ending()).isEqualTo(Ending.STALLED);
        assertThat(found.converged()).isFalse();
        assertThat(found.flows().flow(0)).isCloseTo(1779.160336, within(5e-7));
        StochasticEquilibrium early = new LogitEquilibriumSolver(two(ROADS, 4000, 1)).solve(1e-12, 1);
        assertThat(early.ending()).isEqualTo(Ending.ITERATION_LIMIT);
        assertThat(early.residual()).isGreaterThan(1e-12);
    }

    @Test
    void people_who_look_closely_leave_a_dear_route_quite_empty() {
        RouteSet three = RouteSet.of(3, new int[][] {{0}, {1}, {2}});
        List<DelayFunction> delays = List.of(new Linear(2, 1), new Linear(1, 2), new Linear(50, 1));
        StochasticEquilibrium found = solve(StochasticProblem.of(three, delays, new double[] {5}, 1e3));
        assertThat(found.converged()).as("%s", found).isTrue();
        assertThat(found.flows().flows()).containsExactly(new double[] {3, 2, 0}, within(1e-3));
        assertThat(found.flows().flow(2)).isZero();
    }

    @Test
    void where_times_do_not_change_the_equilibrium_is_the_choice_itself() {
        RouteSet routes = RouteSet.of(4, new int[][] {{0}, {1, 2}, {1, 3}});
        Linear half = new Linear(0.5, 0);
        StochasticProblem still =
                StochasticProblem.of(routes, List.of(new Linear(1, 0), half, half, half), new double[] {10}, 1);
        double[] length = {1, 0.5, 0.5, 0.5};
        StochasticEquilibrium pathSize = solve(still.minding(new Overlap.PathSize(1), length));
        assertThat(pathSize.flows().flows()).containsExactly(new double[] {4, 3, 3}, within(1e-11));
        StochasticEquilibrium cLogit = solve(still.minding(new Overlap.Commonality(1, 1), length));
        assertThat(cLogit.flows().flow(0)).isCloseTo(10 * 1.5 / 3.5, within(1e-11));
    }

    /// A power below 1 has an infinite slope on an empty link.
    @Test
    void an_empty_link_with_an_infinite_slope_disturbs_nothing() {
        RouteSet routes = RouteSet.of(3, new int[][] {{0}, {1}}, new int[][] {{2}, {0}});
        List<DelayFunction> delays = List.of(STRAIGHT.get(0), STRAIGHT.get(1), new Bpr(1, 1, 1, 0.5));
        StochasticEquilibrium found = solve(StochasticProblem.of(routes, delays, new double[] {5, 0}, 1));
        assertThat(found.converged()).as("%s", found).isTrue();
        assertThat(found.fallBacks()).isZero();
        assertThat(found.flows().flow(0)).isCloseTo(2.8940394687, within(5e-11));
        StochasticEquilibrium steep = solve(two(List.of(new Bpr(100, 1, 1, 0.5), new Linear(1, 0)), 4, 20));
        assertThat(steep.converged()).as("%s", steep).isTrue();
        assertThat(steep.flows().flow(1)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
    void the_fall_back_alone_comes_to_the_same_flows_in_more_steps(long seed) {
        StochasticProblem problem = RandomLoadedRoutes.of(seed).problem();
        NewtonRun damped = new NewtonRun(problem, new double[problem.routes().routes()]);
        for (int i = 0; i < 3000; i++) damped.iterate(false);
        assertThat(damped.fallBacks()).isEqualTo(3000);
        assertThat(damped.flows().flows())
                .as("RandomLoadedRoutes.of(%d)", seed)
                .containsExactly(solve(problem).flows().flows(), within(1e-6));
    }

    @Test
    void a_pair_nobody_travels_between_does_not_disturb_the_others() {
        RouteSet routes = RouteSet.of(2, new int[][] {{0}, {1}}, new int[][] {{0}, {1}});
        StochasticEquilibrium found = solve(StochasticProblem.of(routes, STRAIGHT, new double[] {5, 0}, 1));
        assertThat(found.converged()).isTrue();
        assertThat(found.flows().flows())
                .containsExactly(new double[] {2.8940394687, 2.1059605313, 0, 0}, within(5e-11));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void newton_finds_what_plain_averaging_comes_to(long seed) {
        StochasticProblem problem = RandomLoadedRoutes.of(seed).problem();
        StochasticEquilibrium found = solve(problem);
        assertThat(found.converged())
                .as("RandomLoadedRoutes.of(%d): %s", seed, found)
                .isTrue();
        double[] averaged = averaged(problem, 100_000);
        assertThat(found.flows().flows()).as("RandomLoadedRoutes.of(%d)", seed).containsExactly(averaged, within(5e-5));
    }

    /// Seeds on which Newton's method fails when it is not led there through smaller thetas.
    @ParameterizedTest
    @ValueSource(longs = {8, 14, 74, 224, 447, 806, 834})
    void a_hundred_times_closer_a_look_is_still_solved_by_newton(long seed) {
        StochasticEquilibrium found =
                solve(RandomLoadedRoutes.of(seed).problem().lookedAt(100));
        assertThat(found.converged())
                .as("RandomLoadedRoutes.of(%d): %s", seed, found)
                .isTrue();
        assertThat(found.fallBacks()).as("RandomLoadedRoutes.of(%d)", seed).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void no_other_flows_have_a_lower_objective(long seed) {
        StochasticProblem problem = RandomLoadedRoutes.of(seed).problem();
        StochasticEquilibrium found = solve(problem);
        RouteSet routes = problem.routes();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1000; i++) {
            double[] other = found.flows().flows();
            int pair = random.nextInt(routes.pairs());
            int from = random.nextInt(routes.firstRoute(pair), routes.endRoute(pair));
            int to = random.nextInt(routes.firstRoute(pair), routes.endRoute(pair));
            double moved = random.nextDouble(other[from]);
            other[from] -= moved;
            other[to] += moved;
            assertThat(problem.objective(other, new RouteFlows(routes, other).volumes()))
                    .as("RandomLoadedRoutes.of(%d), move %d", seed, i)
                    .isGreaterThanOrEqualTo(found.objective() - 1e-12 * Math.abs(found.objective()));
        }
    }

    /// The method of successive averages, as it is usually taught. It remembers its first steps as 1/n.
    private static double[] averaged(StochasticProblem problem, int iterations) {
        RouteSet routes = problem.routes();
        double[] flow = new double[routes.routes()];
        double[] volume = new double[routes.links()];
        double[] time = new double[routes.links()];
        double[] utility = new double[flow.length];
        double[] share = new double[flow.length];
        for (int n = 0; n < iterations; n++) {
            routes.load(flow, volume);
            problem.price(volume, time, utility);
            problem.utilities(utility, utility);
            for (int pair = 0; pair < routes.pairs(); pair++) {
                LogSum.shares(utility, routes.firstRoute(pair), routes.endRoute(pair), share);
            }
            for (int k = 0; k < flow.length; k++) {
                flow[k] += (problem.demand(routes.pairOf(k)) * share[k] - flow[k]) / (n + 1);
            }
        }
        return flow;
    }

    @Test
    void an_expected_cost_is_that_of_the_choice_at_the_equilibrium() {
        StochasticProblem problem = two(STRAIGHT, 5, 1);
        StochasticEquilibrium found = solve(problem);
        double[] cost = problem.costs(found.flows());
        assertThat(problem.expectedCosts(found.flows())[0])
                .isEqualTo(new LogitChoice(1, 0, 0).expectedCost(cost))
                .isLessThan(Math.min(cost[0], cost[1]));
    }
}
