package org.keruen.flow.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// An inland town has a train to the destination for 4, and a port behind it, for 1, from which a ship goes there
/// for 9: going to the port leads no nearer.
class KindsOfJourneyTest {
    private static final int SEA = 0;
    private static final int LAND = 1;

    /// Links: to the town, train, to the port, ship.
    private static CorridorProblem.Builder town(int kinds) {
        CorridorProblem.Builder builder = new CorridorProblem.Builder(4, 0.5).kinds(kinds);
        builder.link(0, 0, 1, 1);
        builder.link(0, 1, 3, 4);
        builder.link(0, 1, 2, 1);
        if (kinds == 1) builder.link(0, 2, 3, 9);
        else builder.link(0, 2, 3, 9, SEA);
        return builder;
    }

    private static CorridorEquilibrium solved(CorridorProblem.Builder builder) {
        CorridorSolver solver = new CorridorSolver(builder.build(), false);
        return solver.solve(new double[solver.size()], 1e-10, 200);
    }

    @Test
    void what_leads_away_before_it_leads_there_is_no_way_among_all_journeys() {
        CorridorEquilibrium done = solved(town(1).demand(0, 0, 3, 100));
        assertThat(done.flow(1)).isEqualTo(100);
        assertThat(done.flow(3)).isZero();
    }

    @Test
    void among_journeys_of_its_kind_it_is_one_and_shared_by_logit() {
        CorridorEquilibrium done = solved(town(2).demand(0, 0, 3, 100));
        double ship = 100 / (1 + Math.exp(0.5 * (10 - 4)));
        assertThat(done.flow(3)).isCloseTo(ship, within(1e-9));
        assertThat(done.flow(1)).isCloseTo(100 - ship, within(1e-9));
        assertThat(done.flow(0)).isCloseTo(100, within(1e-9));
    }

    /// The train can take 30; what does not fit goes to the port and does not stay at home.
    @Test
    void when_the_train_is_full_the_rest_takes_the_ship() {
        CorridorProblem.Builder builder = town(2);
        int queue = builder.meter(new Meter("train", load -> Math.pow(load / 30, 8), 30));
        builder.use(1, queue);
        CorridorEquilibrium done = solved(builder.demand(new CorridorProblem.Demand(0, 0, 3, 100, 0, 0, 4)));
        assertThat(done.flow(1)).isBetween(25.0, 40.0);
        assertThat(done.flow(1) + done.flow(3)).isGreaterThan(90);
    }

    @Test
    void a_journey_is_of_the_first_kind_that_any_of_its_links_says() {
        CorridorProblem.Builder builder = town(2);
        builder.link(0, 3, 2, 1, LAND);
        assertThat(builder.demand(0, 0, 3, 100).build().kind).containsExactly(LAND, LAND, LAND, SEA, LAND);
    }

    @Test
    void what_costs_too_many_journeys_more_is_no_alternative() {
        assertThat(solved(town(2).mostDetour(1.1).demand(0, 0, 3, 100)).flow(3)).isZero();
        assertThat(solved(town(2).mostDetour(1.3).demand(0, 0, 3, 100)).flow(3)).isPositive();
    }

    /// Nothing leads back to where a trip begins, so that any link may leave it, whether or not it leads nearer.
    @Test
    void any_link_leaves_a_place_that_no_link_leads_to() {
        CorridorProblem.Builder builder = new CorridorProblem.Builder(3, 0.5);
        builder.link(0, 0, 2, 4);
        builder.link(0, 0, 1, 1);
        builder.link(0, 1, 2, 7);
        CorridorEquilibrium done = solved(builder.demand(0, 0, 2, 100));
        assertThat(done.flow(1)).isCloseTo(100 / (1 + Math.exp(0.5 * 4)), within(1e-9));
    }
}
