package org.keruen.flow.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Three routes of cost 1: A on its own, B and C sharing a stretch of `1 − r` and with `r` to themselves.
final class LogitChoiceTest {
    private static final RouteSet ROUTES = RouteSet.of(4, new int[][] {{0}, {1, 2}, {1, 3}});
    private static final double[] ALIKE = {1, 1, 1};

    private static double[] lengths(double r) {
        return new double[] {1, 1 - r, r, r};
    }

    private static double[] shares(Overlap overlap, double r) {
        return new LogitChoice(1, overlap.corrections(ROUTES, lengths(r))).shares(ALIKE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.5, 0.75, 1})
    void the_plain_logit_does_not_see_that_two_routes_are_nearly_one(double r) {
        assertThat(shares(new Overlap.Ignored(), r))
                .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"0.25, .444444, .277778", "0.5, .4, .3", "0.75, .363636, .318182", "1, .333333, .333333"})
    void path_size_gives_the_lone_route_its_published_share(double r, double a, double b) {
        double[] share = shares(new Overlap.PathSize(1), r);
        assertThat(share).containsExactly(new double[] {a, b, b}, within(5e-7));
        assertThat(share[0]).isCloseTo(1 / (2 + r), within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"0.25, .466667", "0.5, .428571", "0.75, .384615", "1, .333333"})
    void c_logit_gives_the_lone_route_its_published_share(double r, double a) {
        double[] share = shares(new Overlap.Commonality(1, 1), r);
        assertThat(share).containsExactly(new double[] {a, (1 - a) / 2, (1 - a) / 2}, within(5e-7));
        assertThat(share[0]).isCloseTo((2 - r) / (4 - r), within(1e-15));
    }

    @Test
    void two_names_for_one_route_share_what_it_would_have_had() {
        for (Overlap overlap : List.of(new Overlap.PathSize(1), new Overlap.Commonality(1, 1))) {
            assertThat(shares(overlap, 0))
                    .as("%s", overlap)
                    .containsExactly(new double[] {0.5, 0.25, 0.25}, within(1e-15));
        }
    }

    @Test
    void a_route_on_its_own_is_not_corrected_whatever_other_pairs_do() {
        RouteSet routes = RouteSet.of(2, new int[][] {{0, 1}}, new int[][] {{0}, {1}});
        for (Overlap overlap : List.of(new Overlap.Ignored(), new Overlap.PathSize(1), new Overlap.Commonality(1, 2))) {
            assertThat(overlap.corrections(routes, 3, 4))
                    .as("%s", overlap)
                    .containsExactly(new double[3], within(1e-15));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shares_are_the_slopes_of_the_expected_cost(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] cost = random.doubles(5, 0, 10).toArray();
        LogitChoice choice = new LogitChoice(
                random.nextDouble(0.1, 2), random.doubles(5, -1, 0).toArray());
        double[] share = choice.shares(cost);
        double step = 1e-5;
        for (int k = 0; k < cost.length; k++) {
            double[] dearer = cost.clone();
            dearer[k] += step;
            double[] cheaper = cost.clone();
            cheaper[k] -= step;
            double slope = (choice.expectedCost(dearer) - choice.expectedCost(cheaper)) / (2 * step);
            assertThat(slope).as("seed %d, route %d", seed, k).isCloseTo(share[k], within(1e-8));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shares_add_up_to_1_and_what_all_routes_cost_more_changes_none(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] cost = random.doubles(6, 0, 10).toArray();
        LogitChoice choice = new LogitChoice(
                random.nextDouble(0.1, 2), random.doubles(6, -1, 0).toArray());
        double[] dearer = Arrays.stream(cost).map(c -> c + 64).toArray();
        assertThat(Arrays.stream(choice.shares(cost)).sum()).as("seed %d", seed).isCloseTo(1, within(1e-15));
        assertThat(choice.shares(dearer)).as("seed %d", seed).containsExactly(choice.shares(cost), within(1e-13));
        assertThat(choice.expectedCost(dearer))
                .as("seed %d", seed)
                .isCloseTo(choice.expectedCost(cost) + 64, within(1e-12));
    }

    @Test
    void n_routes_alike_are_worth_the_logarithm_of_n() {
        assertThat(new LogitChoice(2, 0, 0, 0, 0).expectedCost(7, 7, 7, 7))
                .isCloseTo(7 - Math.log(4) / 2, within(1e-14));
    }

    @Test
    void theta_times_cost_of_ten_thousand_overflows_nothing() {
        LogitChoice choice = new LogitChoice(1e4, 0, 0, 0);
        assertThat(choice.shares(1, 1, 1.0001))
                .containsExactly(
                        new double[] {1 / (2 + Math.exp(-1)), 1 / (2 + Math.exp(-1)), Math.exp(-1) / (2 + Math.exp(-1))
                        },
                        within(1e-11));
        assertThat(choice.shares(-1, 0, 1)).containsExactly(1, 0, 0);
        assertThat(choice.expectedCost(1, 2, 3)).isEqualTo(1);
        assertThat(choice.expectedCost(-1, 2, 3)).isEqualTo(-1);
    }

    @Test
    void a_closed_route_has_no_share_and_not_all_may_be_closed() {
        LogitChoice choice = new LogitChoice(1, 0, 0);
        assertThat(choice.shares(3, Double.POSITIVE_INFINITY)).containsExactly(1, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choice.shares(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    @Test
    void sets_of_routes_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RouteSet.of(1, new int[][] {}));
        assertThatIllegalArgumentException().isThrownBy(() -> RouteSet.of(1, new int[][] {{}}));
        assertThatIllegalArgumentException().isThrownBy(() -> RouteSet.of(2, new int[][] {{1, 0, 1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> new Overlap.PathSize(1).corrections(ROUTES, 0, 1, 1, 1));
    }
}
