package org.keruen.plan.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;

/// The distribution fitted to three quantiles, and sums of it against a simulation.
class WaitDistributionTest {
    private static Band band(double p10, double p50, double p90) {
        return new Band(new Hours(p10), new Hours(p50), new Hours(p90));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 27.5, 77",
        "2.4, 12, 21.6",
        "1, 2, 30",
        "0, 0, 6",
        "0, 5, 5",
        "10, 10, 10",
        "0, 0, 0.2",
        "0.1, 0.3, 0.6",
        "100, 300, 900"
    })
    void it_gives_back_the_quantiles_it_was_made_from_within_a_step(double p10, double p50, double p90) {
        WaitDistribution wait = WaitDistribution.of(band(p10, p50, p90));
        assertThat(wait.quantile(0.1)).isCloseTo(p10, within(WaitDistribution.STEP_HOURS));
        assertThat(wait.quantile(0.5)).isCloseTo(p50, within(WaitDistribution.STEP_HOURS));
        assertThat(wait.quantile(0.9)).isCloseTo(p90, within(WaitDistribution.STEP_HOURS));
    }

    @Test
    void quantiles_rise_with_the_share() {
        WaitDistribution wait = WaitDistribution.of(band(9, 27.5, 77)).plus(WaitDistribution.of(band(1, 2, 30)));
        double before = 0;
        for (double share = 0.01; share < 1; share += 0.01) {
            assertThat(wait.quantile(share)).isGreaterThanOrEqualTo(before);
            before = wait.quantile(share);
        }
    }

    @Test
    void the_order_of_the_sum_does_not_matter() {
        WaitDistribution a = WaitDistribution.of(band(9, 27.5, 77));
        WaitDistribution b = WaitDistribution.of(band(2.4, 12, 21.6));
        for (double share : new double[] {0.05, 0.1, 0.5, 0.9, 0.99}) {
            assertThat(a.plus(b).quantile(share)).isCloseTo(b.plus(a).quantile(share), within(1e-9));
        }
    }

    @Test
    void the_sum_of_independent_waits_agrees_with_a_simulation() {
        List<Band> bands = List.of(band(9, 27.5, 77), band(2.4, 12, 21.6), band(1, 2, 30), band(4, 20, 36));
        WaitDistribution sum = bands.stream()
                .map(WaitDistribution::of)
                .reduce(WaitDistribution::plus)
                .orElseThrow();
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
        int draws = 200_000;
        double[] simulated = new double[draws];
        for (int i = 0; i < draws; i++) {
            for (Band band : bands) simulated[i] += drawn(band, chance.nextDouble());
        }
        Arrays.sort(simulated);
        for (double share : new double[] {0.1, 0.5, 0.9}) {
            // 99.9 % interval of a sample quantile, from the order statistics, and a grid step
            double spread = 3.29 * Math.sqrt(draws * share * (1 - share));
            double low = simulated[(int) (draws * share - spread)];
            double high = simulated[(int) (draws * share + spread)];
            assertThat(sum.quantile(share))
                    .as("P%.0f", share * 100)
                    .isBetween(low - WaitDistribution.STEP_HOURS, high + WaitDistribution.STEP_HOURS);
        }
    }

    /// A wait drawn straight from what the class promises: linear between the quantiles, an exponential tail above.
    private static double drawn(Band band, double u) {
        double p10 = band.p10().value();
        double p50 = band.p50().value();
        double p90 = band.p90().value();
        if (u >= 0.9) return p90 + (p90 - p50) / Math.log(5) * Math.log(0.1 / (1 - u));
        if (u >= 0.5) return p50 + (p90 - p50) * (u - 0.5) / 0.4;
        if (u >= 0.1) return p10 + (p50 - p10) * (u - 0.1) / 0.4;
        double low = Math.max(0, p10 - (p50 - p10) / 4);
        return low + (p10 - low) * u / 0.1;
    }
}
