package org.keruen.flow.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.flow.choice.AverageCost.Straight;
import org.keruen.model.assignment.DelayFunction.Bpr;

final class ScaleSearchChoiceTest {
    private static final RouteSet TWO = RouteSet.of(2, new int[][] {{0}, {1}});
    private static final RouteSet THREE = RouteSet.of(3, new int[][] {{0}, {1}, {2}});
    private static final Start FREE = new Start.FreeFlow();

    /// Average costs 20 − 0.05 v and 18 − 0.02 v, demand 100.
    private static final ScaleProblem FALLING =
            new ScaleProblem(TWO, List.of(new Straight(20, -0.05), new Straight(18, -0.02)), 100);

    private static List<ScaleEquilibrium> unstable(ScaleEquilibria found) {
        return found.all().stream()
                .filter(one -> one.stability() == Stability.UNSTABLE)
                .toList();
    }

    private static ScaleEquilibrium only(List<ScaleEquilibrium> list) {
        assertThat(list).hasSize(1);
        return list.getFirst();
    }

    @Test
    void where_both_routes_grow_cheaper_all_end_on_one_and_either_will_do() {
        ScaleEquilibria found = ScaleSearch.search(FALLING);
        assertThat(found.startDependent()).isTrue();
        assertThat(found.lasting()).hasSize(2).allMatch(one -> one.stability() == Stability.STABLE);
        ScaleEquilibrium first = found.lasting().get(0);
        ScaleEquilibrium second = found.lasting().get(1);
        assertThat(first.flows().flows()).containsExactly(100, 0);
        assertThat(FALLING.costs(first.flows())[0]).isEqualTo(15);
        assertThat(second.flows().flows()).containsExactly(0, 100);
        assertThat(FALLING.costs(second.flows())[1]).isEqualTo(16);
        assertThat(found.best()).contains(first);
        assertThat(first.totalCost()).isEqualTo(1500);
        assertThat(second.totalCost()).isEqualTo(1600);
        assertThat(found.spread()).isEqualTo(100);
        assertThat(found.unsettled()).isEmpty();
    }

    @Test
    void between_them_lies_a_split_that_no_push_leaves_alone() {
        ScaleEquilibria found = ScaleSearch.search(FALLING);
        assertThat(found.all()).hasSize(3);
        ScaleEquilibrium between = only(unstable(found));
        assertThat(between.flows().flow(0)).isCloseTo(400 / 7.0, within(1e-9)); // 57.142857
        double[] cost = FALLING.costs(between.flows());
        assertThat(cost[0]).isCloseTo(cost[1], within(1e-12));
        assertThat(between.starts()).isEmpty();
        assertThat(found.mixedSought()).isTrue();
    }

    @Test
    void from_free_flow_all_take_the_second_route_and_stay_though_the_first_would_be_cheaper_for_all() {
        ScaleEquilibria found = ScaleSearch.search(FALLING);
        ScaleEquilibrium fromFree = found.from(FREE).orElseThrow();
        assertThat(fromFree.flows().flows()).containsExactly(0, 100);
        assertThat(fromFree.starts()).containsExactly(FREE, new Start.Forced(1));
        assertThat(found.from(new Start.Forced(0))).isEqualTo(found.best());
    }

    @Test
    void a_given_start_goes_to_the_side_of_the_divide_it_is_on() {
        RouteFlows below = new RouteFlows(TWO, 57, 43);
        RouteFlows above = new RouteFlows(TWO, 58, 42);
        ScaleEquilibria found = ScaleSearch.search(FALLING, below, above);
        assertThat(found.from(new Start.Given(below)).orElseThrow().flows().flow(0))
                .isZero();
        assertThat(found.from(new Start.Given(above)).orElseThrow().flows().flow(0))
                .isEqualTo(100);
    }

    @Test
    void where_costs_rise_every_start_leads_to_the_one_equilibrium() {
        ScaleProblem rising = new ScaleProblem(TWO, List.of(new Straight(2, 1), new Straight(1, 2)), 5);
        ScaleEquilibria found = ScaleSearch.search(rising, new RouteFlows(TWO, 2.5, 2.5));
        ScaleEquilibrium one = only(found.all());
        assertThat(one.flows().flows()).containsExactly(new double[] {3, 2}, within(1e-12));
        assertThat(one.stability()).isEqualTo(Stability.STABLE);
        assertThat(one.starts()).hasSize(4);
        assertThat(one.totalCost()).isCloseTo(25, within(1e-11));
        assertThat(found.startDependent()).isFalse();
        assertThat(found.spread()).isZero();
    }

    /// Sheffi (1985), *Urban Transportation Networks*, section 5.2.
    @Test
    void three_roads_that_fill_up_are_used_as_in_the_textbook() {
        ScaleProblem roads = new ScaleProblem(
                THREE,
                List.of(
                        AverageCost.of(new Bpr(10, 0.15, 2, 4)),
                        AverageCost.of(new Bpr(20, 0.15, 4, 4)),
                        AverageCost.of(new Bpr(25, 0.15, 3, 4))),
                10);
        ScaleEquilibrium one = only(ScaleSearch.search(roads).all());
        assertThat(one.flows().flows())
                .containsExactly(new double[] {3.5832870396, 4.6451384876, 1.7715744728}, within(1e-9));
        assertThat(one.stability()).isEqualTo(Stability.STABLE);
        assertThat(one.starts()).hasSize(4);
        assertThat(one.totalCost()).isCloseTo(254.560200143, within(1e-8));
    }

    /// Rail costs 10 + 0.01 v for all its users, road 12 + 0.04 w; 50 have only rail.
    @Test
    void two_products_on_shared_rails_leave_the_road_empty() {
        RouteSet routes = RouteSet.of(2, new int[][] {{0}, {1}}, new int[][] {{0}});
        ScaleProblem shared =
                new ScaleProblem(routes, List.of(new Straight(10, 0.01), new Straight(12, 0.04)), 100, 50);
        ScaleEquilibrium one = only(ScaleSearch.search(shared).all());
        assertThat(one.flows().flows()).containsExactly(100, 0, 50);
        assertThat(shared.costs(one.flows())[0]).isEqualTo(11.5);
        assertThat(one.stability()).isEqualTo(Stability.STABLE);
    }

    @Test
    void a_cost_that_falls_more_slowly_than_the_other_rises_still_has_one_split() {
        ScaleProblem mixed = new ScaleProblem(TWO, List.of(new Straight(16, -0.05), new Straight(10, 0.08)), 100);
        ScaleEquilibrium one = only(ScaleSearch.search(mixed).all());
        assertThat(one.flows().flow(0)).isCloseTo(200 / 3.0, within(1e-9));
        assertThat(one.stability()).isEqualTo(Stability.STABLE);
    }

    @Test
    void three_ports_alike_have_three_ways_to_win_and_four_balances_that_topple() {
        Straight port = new Straight(20, -0.1);
        ScaleEquilibria found = ScaleSearch.search(new ScaleProblem(THREE, List.of(port, port, port), 90));
        assertThat(found.lasting()).hasSize(3).allMatch(one -> one.stability() == Stability.STABLE);
        assertThat(found.lasting()).allMatch(one -> one.totalCost() == 990);
        assertThat(unstable(found)).hasSize(4);
        assertThat(unstable(found).stream().map(ScaleEquilibrium::totalCost).toList())
                .satisfiesExactly(
                        cost -> assertThat(cost).isCloseTo(1395, within(1e-9)),
                        cost -> assertThat(cost).isCloseTo(1395, within(1e-9)),
                        cost -> assertThat(cost).isCloseTo(1395, within(1e-9)),
                        cost -> assertThat(cost).isCloseTo(1530, within(1e-9)));
        assertThat(found.startDependent()).isTrue();
    }

    /// Each of two pairs of 50 has a road of its own at 12 and a trunk service at 20 − 0.1 v.
    @Test
    void a_trunk_service_fills_only_if_both_customers_come() {
        RouteSet routes = RouteSet.of(3, new int[][] {{0}, {1}}, new int[][] {{0}, {2}});
        ScaleProblem trunk = new ScaleProblem(
                routes, List.of(new Straight(20, -0.1), new Straight(12, 0), new Straight(12, 0)), 50, 50);
        ScaleEquilibria found = ScaleSearch.search(trunk, new RouteFlows(routes, 50, 0, 50, 0));
        assertThat(found.lasting()).hasSize(2).allMatch(one -> one.stability() == Stability.STABLE);
        assertThat(found.lasting().getFirst().flows().flows()).containsExactly(50, 0, 50, 0);
        assertThat(found.lasting().getLast().flows().flows()).containsExactly(0, 50, 0, 50);
        assertThat(found.lasting().getFirst().totalCost()).isEqualTo(1000);
        assertThat(found.from(FREE)).contains(found.lasting().getLast());
        assertThat(found.from(new Start.Forced(0))).contains(found.lasting().getLast());
    }

    @Test
    void where_costs_are_flat_and_alike_everybody_stays_where_they_are() {
        ScaleProblem flat = new ScaleProblem(TWO, List.of(new Straight(7, 0), new Straight(7, 0)), 10);
        ScaleEquilibria found = ScaleSearch.search(flat);
        assertThat(found.all()).isNotEmpty().allMatch(one -> one.stability() == Stability.NEUTRAL);
        assertThat(found.startDependent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_random_network_whose_costs_rise_has_one_lasting_equilibrium(long seed) {
        ScaleProblem toy = random(seed, 0.05, 1);
        ScaleEquilibria found = ScaleSearch.search(toy);
        ScaleEquilibrium one = only(found.all());
        assertThat(one.gap()).as("seed %d", seed).isLessThan(1e-10);
        assertThat(one.stability()).as("seed %d", seed).isEqualTo(Stability.STABLE);
        assertThat(found.unsettled()).as("seed %d", seed).isEmpty();
        assertThat(found.startDependent()).isFalse();
    }

    /// A sure sign of stability where costs are straight lines: between its neighbours in every direction
    /// among the flows, the sum of the costs' integrals is least at a stable equilibrium and not at an
    /// unstable one.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 7, 13, 19, 20, 21, 33, 38, 42, 44, 46, 50, 55, 57, 60})
    void what_lasts_in_a_random_network_of_falling_costs_is_a_valley_of_the_potential(long seed) {
        ScaleProblem toy = random(seed, -0.05, 0.05);
        ScaleEquilibria found = ScaleSearch.search(toy);
        SplittableRandom random = new SplittableRandom(seed + 1000);
        assertThat(found.unsettled()).as("seed %d", seed).isEmpty();
        assertThat(found.lasting()).as("seed %d", seed).isNotEmpty();
        for (ScaleEquilibrium one : found.all()) {
            assertThat(one.gap()).as("seed %d", seed).isLessThan(1e-10);
            double here = potential(toy, one.flows().flows());
            double lowest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < 2000; i++) {
                lowest = Math.min(lowest, potential(toy, near(toy, one.flows().flows(), random)));
            }
            boolean valley = lowest > here - 1e-9;
            assertThat(one.stability())
                    .as("seed %d, %s", seed, one)
                    .isEqualTo(valley ? Stability.STABLE : Stability.UNSTABLE);
        }
    }

    private static double[] near(ScaleProblem toy, double[] flow, SplittableRandom random) {
        RouteSet routes = toy.routes();
        double[] other = flow.clone();
        for (int pair = 0; pair < routes.pairs(); pair++) {
            int from = random.nextInt(routes.firstRoute(pair), routes.endRoute(pair));
            int to = random.nextInt(routes.firstRoute(pair), routes.endRoute(pair));
            double moved = Math.min(other[from], random.nextDouble(0.01) * toy.demand(pair));
            other[from] -= moved;
            other[to] += moved;
        }
        return other;
    }

    private static double potential(ScaleProblem toy, double[] flow) {
        double[] volume = new RouteFlows(toy.routes(), flow).volumes();
        double sum = 0;
        for (int link = 0; link < volume.length; link++) {
            sum += volume[link] * (toy.linkCost(link, 0) + toy.linkCost(link, volume[link])) / 2;
        }
        return sum;
    }

    /// Five links with straight costs, one or two pairs with two or three routes, no two of which are the
    /// same.
    private static ScaleProblem random(long seed, double leastSlope, double mostSlope) {
        SplittableRandom random = new SplittableRandom(seed);
        int links = 5;
        List<Straight> costs = new ArrayList<>();
        for (int link = 0; link < links; link++) {
            costs.add(new Straight(random.nextDouble(10, 14), random.nextDouble(leastSlope, mostSlope)));
        }
        int[][][] pairs = new int[random.nextInt(1, 3)][][];
        for (int pair = 0; pair < pairs.length; pair++) {
            List<List<Integer>> routes = new ArrayList<>();
            int size = random.nextInt(2, 4);
            while (routes.size() < size) {
                int first = random.nextInt(links);
                int second = random.nextInt(links);
                List<Integer> route = first <= second ? List.of(first, second) : List.of(second, first);
                if (first != second && !routes.contains(route)) routes.add(route);
            }
            pairs[pair] = routes.stream()
                    .map(route -> route.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new);
        }
        double[] demand = random.doubles(pairs.length, 20, 60).toArray();
        return new ScaleProblem(RouteSet.of(links, pairs), costs, demand);
    }

    @Test
    void given_flows_must_be_the_demand() {
        assertThatIllegalArgumentException().isThrownBy(() -> ScaleSearch.search(FALLING, new RouteFlows(TWO, 50, 49)));
    }
}
