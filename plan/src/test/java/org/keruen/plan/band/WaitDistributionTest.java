package org.keruen.plan.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;

/// The distribution fitted to three quantiles.
class WaitDistributionTest {
    @ParameterizedTest
    @CsvSource({
        "9, 27.5, 77",
        "2.4, 12, 21.6",
        "1, 2, 30",
        "0, 0, 6",
        "0, 5, 5",
        "10, 10, 10",
        "0, 0, 0.2",
        "100, 300, 900"
    })
    void it_gives_back_the_quantiles_it_was_made_from(double p10, double p50, double p90) {
        WaitDistribution wait = new WaitDistribution(new Band(new Hours(p10), new Hours(p50), new Hours(p90)));
        assertThat(wait.quantile(0.1)).isCloseTo(p10, within(1e-9));
        assertThat(wait.quantile(0.5)).isCloseTo(p50, within(1e-9));
        assertThat(wait.quantile(0.9)).isCloseTo(p90, within(1e-9));
        assertThat(wait.upTo(p10)).isGreaterThanOrEqualTo(0.1 - 1e-9);
        assertThat(wait.upTo(p50)).isGreaterThanOrEqualTo(0.5 - 1e-9);
        assertThat(wait.upTo(p90)).isGreaterThanOrEqualTo(0.9 - 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"9, 27.5, 77", "2.4, 12, 21.6", "1, 2, 30"})
    void share_and_quantile_undo_each_other_and_both_rise(double p10, double p50, double p90) {
        WaitDistribution wait = new WaitDistribution(new Band(new Hours(p10), new Hours(p50), new Hours(p90)));
        double before = 0;
        for (double share = 0.001; share < 0.9999; share += 0.001) {
            assertThat(wait.upTo(wait.quantile(share))).isCloseTo(share, within(1e-9));
            assertThat(wait.quantile(share)).isGreaterThan(before);
            before = wait.quantile(share);
        }
        assertThat(wait.upTo(wait.longest())).isEqualTo(1);
    }
}
