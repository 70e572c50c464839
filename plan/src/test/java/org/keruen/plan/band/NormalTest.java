package org.keruen.plan.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.841344746068543",
        "-1, 0.158655253931457",
        "1.2815515655446, 0.9",
        "1.959963984540054, 0.975",
        "-3, 0.001349898031630",
        "8, 1"
    })
    void it_agrees_with_the_tables(double x, double share) {
        assertThat(Normal.upTo(x)).isCloseTo(share, within(1e-9));
    }

    @Test
    void quantile_and_share_undo_each_other() {
        for (double share = 0.0005; share < 1; share += 0.0005) {
            assertThat(Normal.upTo(Normal.quantile(share))).isCloseTo(share, within(1e-9));
        }
    }
}
