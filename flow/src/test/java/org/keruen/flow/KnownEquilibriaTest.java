package org.keruen.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keruen.model.assignment.UserClass;

/// Closed forms and small published networks.
class KnownEquilibriaTest {
    /// Braess (1968), "Über ein Paradoxon aus der Verkehrsplanung", with the usual figures.
    private static final String BRAESS_WITHOUT_SHORTCUT = """
            1 > 3 linear 0 10
            1 > 4 linear 50 1
            3 > 2 linear 50 1
            4 > 2 linear 0 10
            """;

    private static final Drawn BRAESS = Drawn.network(2, BRAESS_WITHOUT_SHORTCUT + "3 > 4 linear 10 1");

    @Test
    void braess_opening_the_shortcut_makes_everyone_slower() {
        Assignment without = Drawn.network(2, BRAESS_WITHOUT_SHORTCUT).assign(1, 2, 6);
        assertThat(without.volumes()).containsExactly(new double[] {3, 3, 3, 3}, within(1e-9));
        assertThat(without.totalTravelTime() / 6).isCloseTo(83, within(1e-9));

        Assignment with = BRAESS.assign(1, 2, 6);
        assertThat(with.volumes()).containsExactly(new double[] {4, 2, 2, 4, 2}, within(1e-9));
        assertThat(with.totalTravelTime()).isCloseTo(552, within(1e-8));
        assertThat(with.objective()).isCloseTo(386, within(1e-9));
        with.eachSkimRow(0, (origin, cost, _, _, _) -> {
            if (origin == 0) assertThat(cost[1]).isCloseTo(92, within(1e-9));
        });
    }

    @Test
    void braess_the_best_for_all_leaves_the_shortcut_empty() {
        Assignment best = BRAESS.optimum(1, 2, 6);
        assertThat(best.volumes()).containsExactly(new double[] {3, 3, 3, 3, 0}, within(1e-9));
        assertThat(best.objective()).isCloseTo(498, within(1e-8));
        assertThat(best.totalTravelTime()).isCloseTo(498, within(1e-8));
    }

    @Test
    void two_links_that_rise_differently_end_up_equal() {
        Assignment two = Drawn.network(2, """
                1 > 2 linear 2 1
                1 > 2 linear 1 2
                """).assign(1, 2, 5);
        assertThat(two.volumes()).containsExactly(new double[] {3, 2}, within(1e-12));
        assertThat(two.times()).containsExactly(new double[] {5, 5}, within(1e-12));
    }

    /// Sheffi (1985), *Urban Transportation Networks*, section 5.2; the digits beyond the book's are from two
    /// solvers.
    @Test
    void three_routes_of_sheffi() {
        Assignment three = Drawn.network(2, """
                1 > 2 bpr 10 0.15 2 4
                1 > 2 bpr 20 0.15 4 4
                1 > 2 bpr 25 0.15 3 4
                """).assign(1, 2, 10);
        assertThat(three.volumes())
                .containsExactly(new double[] {3.5832870396, 4.6451384876, 1.7715744728}, within(1e-9));
        assertThat(three.times())
                .containsExactly(new double[] {25.4560200143, 25.4560200143, 25.4560200143}, within(1e-9));
        assertThat(three.objective()).isCloseTo(189.332041603, within(1e-8));
    }

    @Test
    void two_congested_routes_at_equilibrium_and_at_the_optimum() {
        Drawn routes = Drawn.network(2, """
                1 > 2 bpr 1.25 1 800 4
                1 > 2 bpr 2.5 1 1200 4
                """);
        Assignment equilibrium = routes.assign(1, 2, 4000);
        assertThat(equilibrium.volumes()[0]).isCloseTo(1779.160336, within(1e-6));
        assertThat(equilibrium.times()[1]).isCloseTo(31.828094, within(1e-6));
        assertThat(equilibrium.totalTravelTime()).isCloseTo(127_312.377624, within(1e-5));
        Assignment optimum = routes.optimum(1, 2, 4000);
        assertThat(optimum.volumes()[0]).isCloseTo(1770.922379, within(1e-6));
        assertThat(optimum.totalTravelTime()).isCloseTo(127_291.792926, within(1e-5));
    }

    /// The network of Nguyen and Dupuis (1984) with separable linear times. Not their published problem,
    /// whose costs are asymmetric; two solvers agree on these figures.
    @Test
    void nguyen_and_dupuis_with_linear_times() {
        Assignment linear = Drawn.network(4, """
                1 > 5   linear 7 .0125
                1 > 12  linear 9 .01
                4 > 5   linear 9 .01
                4 > 9   linear 12 .005
                5 > 6   linear 3 .0075
                5 > 9   linear 9 .0075
                6 > 7   linear 5 .0125
                6 > 10  linear 13 .005
                7 > 8   linear 5 .0125
                7 > 11  linear 9 .0125
                8 > 2   linear 9 .0125
                9 > 10  linear 10 .005
                9 > 13  linear 9 .005
                10 > 11 linear 6 .0025
                11 > 2  linear 9 .005
                11 > 3  linear 8 .01
                12 > 6  linear 7 .0125
                12 > 8  linear 14 .01
                13 > 3  linear 11 .01
                """).assign(1, 2, 400, 1, 3, 800, 4, 2, 600, 4, 3, 200);
        assertThat(linear.objective()).isCloseTo(85_086.8596174593, within(1e-7));
        assertThat(linear.totalTravelTime()).isCloseTo(100_843.37309309, within(1e-6));
        assertThat(linear.volumes())
                .containsExactly(
                        new double[] {
                            705.8309, 494.1691, 99.6400, 700.3600, 439.4559, 366.0150, 353.8027, 179.8223, 99.6400,
                            254.1627, 499.6400, 500.3600, 566.0150, 680.1823, 500.3600, 433.9850, 94.1691, 400.0000,
                            566.0150
                        },
                        within(5.1e-5));
        linear.eachSkimRow(0, (origin, cost, _, _, _) -> {
            if (origin == 0) {
                assertThat(cost[1]).isCloseTo(47.18719185, within(1e-8));
                assertThat(cost[2]).isCloseTo(56.05822301, within(1e-8));
            }
            if (origin == 3) {
                assertThat(cost[1]).isCloseTo(47.20585507, within(1e-8));
                assertThat(cost[2]).isCloseTo(43.99202452, within(1e-8));
            }
        });
    }

    /// Two products share a railway; one of them may also go by road. Everybody pays the average cost, or
    /// what is best for all is sought.
    @Test
    void two_products_on_one_railway() {
        Drawn corridor = Drawn.network(2, """
                1 > 2 linear 10 0.01 type rail
                1 > 2 linear 12 0.04 type road
                """);
        UserClass either = new UserClass("product 1", 1, 0, 0, Set.of(), corridor.demand(1, 2, 100));
        UserClass railOnly = new UserClass("product 2", 1, 0, 0, Set.of("road"), corridor.demand(1, 2, 50));

        Assignment users = corridor.assign(AssignmentSettings.to(1e-13), either, railOnly);
        assertThat(users.vehicles(0)).containsExactly(new double[] {100, 0}, within(1e-9));
        assertThat(users.times()[0]).isCloseTo(11.5, within(1e-9));

        Assignment best = corridor.assign(AssignmentSettings.to(1e-13).by(Principle.SYSTEM_OPTIMUM), either, railOnly);
        assertThat(best.vehicles(0)).containsExactly(new double[] {90, 10}, within(1e-8));
        assertThat(best.vehicles(1)).containsExactly(new double[] {50, 0}, within(1e-9));
        assertThat(best.costs(0)).containsExactly(new double[] {12.8, 12.8}, within(1e-9));
        assertThat(best.objective()).isCloseTo(1720, within(1e-7));
    }

    /// With the toll on the quicker link, those who mind it less take it all.
    @Test
    void who_values_time_more_pays_the_toll() {
        Drawn bridge = Drawn.network(2, """
                1 > 2 linear 10 0.1 toll 6
                1 > 2 linear 20 0.1
                """);
        UserClass hurried = new UserClass("hurried", 1, 0.5, 0, Set.of(), bridge.demand(1, 2, 60));
        UserClass patient = new UserClass("patient", 1, 2, 0, Set.of(), bridge.demand(1, 2, 60));
        Assignment both = bridge.assign(AssignmentSettings.to(1e-13), hurried, patient);
        // The toll is worth 3 minutes to the hurried and 12 to the patient; with 60 on each link the quicker one
        // saves 10, which is between the two.
        assertThat(both.vehicles(0)[0]).isCloseTo(60, within(1e-9));
        assertThat(both.vehicles(1)[0]).isCloseTo(0, within(1e-9));
        assertThat(both.volumes()).containsExactly(new double[] {60, 60}, within(1e-9));
    }

    /// A lorry counts for two cars: 10 cars and 10 lorries are 30 equivalents.
    @Test
    void a_lorry_takes_the_room_of_two_cars() {
        Drawn road = Drawn.network(2, "1 > 2 linear 1 0.1");
        UserClass cars = new UserClass("cars", 1, 0, 0, Set.of(), road.demand(1, 2, 10));
        UserClass lorries = new UserClass("lorries", 2, 0, 0, Set.of(), road.demand(1, 2, 10));
        Assignment mixed = road.assign(AssignmentSettings.to(1e-12), cars, lorries);
        assertThat(mixed.volumes()[0]).isCloseTo(30, within(1e-12));
        assertThat(mixed.times()[0]).isCloseTo(4, within(1e-12));
        assertThat(mixed.vehicles(1)[0]).isCloseTo(10, within(1e-12));
        assertThat(mixed.totalTravelTime()).isCloseTo(80, within(1e-10));
    }
}
