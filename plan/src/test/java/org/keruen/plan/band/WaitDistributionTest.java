package org.keruen.plan.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitDistributionTest {
    @ParameterizedTest
    @CsvSource({"6, 24, 96", "0, 0, 10", "0, 12, 20", "5, 5, 5", "0, 0, 0", "3, 4, 4"})
    void the_observed_quantiles_come_back(double p10, double p50, double p90) {
        WaitDistribution wait = new WaitDistribution(BandsTest.band(p10, p50, p90));
        assertThat(wait.quantile(0.1)).isCloseTo(p10, within(1e-9));
        assertThat(wait.quantile(0.5)).isCloseTo(p50, within(1e-9));
        assertThat(wait.quantile(0.9)).isCloseTo(p90, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.07, 0.2, 0.45, 0.61, 0.88, 0.95, 0.999})
    void share_and_wait_are_each_others_inverse(double share) {
        WaitDistribution wait = new WaitDistribution(BandsTest.band(6, 24, 96));
        assertThat(wait.upTo(wait.quantile(share))).isCloseTo(share, within(1e-9));
    }

    @Test
    void nobody_waits_longer_than_the_longest() {
        WaitDistribution wait = new WaitDistribution(BandsTest.band(6, 24, 96));
        assertThat(wait.upTo(wait.longest())).isEqualTo(1);
        assertThat(wait.quantile(1)).isEqualTo(wait.longest());
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.975, 1.959963984540", "0.9, 1.281551565545", "0.001, -3.090232306168"})
    void the_normal_distribution_has_its_known_quantiles(double share, double score) {
        assertThat(Normal.quantile(share)).isCloseTo(score, within(1e-9));
        assertThat(Normal.upTo(score)).isCloseTo(share, within(1e-9));
    }
}
