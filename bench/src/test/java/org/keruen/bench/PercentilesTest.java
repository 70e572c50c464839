package org.keruen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PercentilesTest {
    @Test
    void a_percentile_is_one_of_the_values_by_nearest_rank() {
        Percentiles hundred = new Percentiles();
        for (int value = 100; value >= 1; value--) hundred.add(value);
        assertThat(hundred.median()).isEqualTo(50);
        assertThat(hundred.at(99)).isEqualTo(99);
        assertThat(hundred.best()).isEqualTo(1);
        assertThat(hundred.worst()).isEqualTo(100);
    }

    @Test
    void one_value_is_every_percentile_and_none_is_zero() {
        Percentiles one = new Percentiles();
        assertThat(one.median()).isZero();
        one.add(7);
        assertThat(one.at(1)).isEqualTo(7);
        assertThat(one.at(100)).isEqualTo(7);
    }
}
