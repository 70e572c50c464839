package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueueShapeTest {
    @ParameterizedTest
    @CsvSource({"2184,12,0.75", "2184,0.5,0.6", "24,3,0.9", "8760,200,0.3"})
    void it_is_one_at_normal_use_and_nothing_when_nobody_comes(double period, double hours, double use) {
        QueueShape shape = new QueueShape(period, hours, use, QueueShape.Part.BEYOND_NORMAL);
        assertThat(shape.whole(use)).isCloseTo(1, within(1e-10));
        assertThat(shape.whole(0)).isCloseTo(0, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.75, 0.99, 1, 1.01, 1.7, 12})
    void its_slope_is_what_it_rises_by(double use) {
        QueueShape shape = new QueueShape(2184, 12, 0.75, QueueShape.Part.BEYOND_NORMAL);
        double step = 1e-6 * Math.max(1, use);
        double rise = (shape.whole(use + step) - shape.whole(use - step)) / (2 * step);
        QueueShape below = new QueueShape(2184, 12, 0.75, QueueShape.Part.UP_TO_NORMAL);
        double slope = below.slope(use) + shape.slope(use);
        assertThat(slope).isCloseTo(rise, within(1e-5 * rise));
        assertThat(slope).isPositive();
    }

    /// Of those who come in a period with twice as many as can pass, the average one waits half the surplus.
    @Test
    void far_above_what_can_pass_the_wait_is_half_the_surplus_of_the_period() {
        QueueShape shape = new QueueShape(2184, 2, 0.75, QueueShape.Part.BEYOND_NORMAL);
        for (double use : new double[] {5, 50, 500}) {
            double hours = shape.whole(use) * 2;
            assertThat(hours / (2184 / 2.0 * (use - 1))).isCloseTo(1, within(0.01));
        }
    }

    @Test
    void a_longer_observed_wait_is_longer_at_every_use() {
        QueueShape usual = new QueueShape(2184, 6, 0.75, QueueShape.Part.BEYOND_NORMAL);
        QueueShape worse = new QueueShape(2184, 12, 0.75, QueueShape.Part.BEYOND_NORMAL);
        for (double use = 0.05; use < 3; use += 0.05) {
            assertThat(worse.whole(use) * 12).isGreaterThan(usual.whole(use) * 6);
        }
    }

    @Test
    void a_wait_of_nothing_or_a_full_normal_use_is_refused() {
        assertThatThrownBy(() -> new QueueShape(2184, 0, 0.75, QueueShape.Part.BEYOND_NORMAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QueueShape(2184, 1, 1, QueueShape.Part.BEYOND_NORMAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QueueShape(0, 1, 0.5, QueueShape.Part.BEYOND_NORMAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// The two parts are the whole, and meet at normal use.
    @Test
    void up_to_normal_and_beyond_make_the_whole() {
        QueueShape below = new QueueShape(2184, 12, 0.75, QueueShape.Part.UP_TO_NORMAL);
        QueueShape beyond = new QueueShape(2184, 12, 0.75, QueueShape.Part.BEYOND_NORMAL);
        for (double use : new double[] {0, 0.3, 0.74, 0.76, 1, 1.5}) {
            assertThat(below.at(use) + beyond.at(use)).isCloseTo(beyond.whole(use), within(1e-12));
        }
        assertThat(below.at(2)).isEqualTo(1);
        assertThat(beyond.at(0.5)).isZero();
    }
}
