package org.keruen.model.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.model.assignment.DelayFunction.Akcelik;
import org.keruen.model.assignment.DelayFunction.Bpr;
import org.keruen.model.assignment.DelayFunction.Conical;
import org.keruen.model.assignment.DelayFunction.Davidson;
import org.keruen.model.assignment.DelayFunction.Linear;

class DelayFunctionTest {
    static Stream<DelayFunction> functions() {
        return Stream.of(
                new Bpr(10, 0.15, 2000, 4),
                new Bpr(3, 1.2, 900, 16.8),
                new Bpr(7, 0.4, 1500, 1.7),
                new Bpr(7, 0.4, 1500, 1),
                new Bpr(5, 0, 0, 0),
                new Bpr(5, 0.3, 0, 0),
                new Linear(4, 0.01),
                new Conical(10, 1800, 6),
                new Conical(10, 1800, 1.2),
                new Davidson(10, 2000, 0.25, 0.95),
                new Akcelik(10, 30, 0.4, 60),
                new Akcelik(2, 1800, 1.6, 1));
    }

    private static final double[] VOLUMES = {1, 20, 400, 1200, 1799, 2500, 6000};

    @ParameterizedTest
    @MethodSource("functions")
    void slope_is_what_the_time_rises_by(DelayFunction function) {
        for (double volume : VOLUMES) {
            double step = 1e-4 * volume;
            double rise = (function.time(volume + step) - function.time(volume - step)) / (2 * step);
            assertThat(function.slope(volume)).isCloseTo(rise, within(1e-9 + 1e-5 * Math.abs(rise)));
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void curvature_is_what_the_slope_rises_by(DelayFunction function) {
        for (double volume : VOLUMES) {
            double step = 1e-4 * volume;
            double rise = (function.slope(volume + step) - function.slope(volume - step)) / (2 * step);
            assertThat(function.curvature(volume)).isCloseTo(rise, within(1e-9 + 1e-4 * Math.abs(rise)));
        }
    }

    /// Gauss–Legendre with five points on many short pieces.
    @ParameterizedTest
    @MethodSource("functions")
    void integral_is_the_area_under_the_time(DelayFunction function) {
        double[] point = {-0.9061798459386640, -0.5384693101056831, 0, 0.5384693101056831, 0.9061798459386640};
        double[] weight = {
            0.2369268850561891, 0.4786286704993665, 0.5688888888888889, 0.4786286704993665, 0.2369268850561891
        };
        for (double volume : VOLUMES) {
            double half = volume / 4000;
            double area = 0;
            for (int piece = 0; piece < 2000; piece++) {
                for (int i = 0; i < 5; i++) {
                    area += half * weight[i] * function.time(half * (2 * piece + 1 + point[i]));
                }
            }
            assertThat(function.integral(volume)).isCloseTo(area, within(1e-7 * area));
        }
        assertThat(function.integral(0)).isZero();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void time_never_falls(DelayFunction function) {
        double last = function.time(0);
        for (double volume = 0; volume < 10_000; volume += 7) {
            assertThat(function.time(volume)).isGreaterThanOrEqualTo(last);
            last = function.time(volume);
        }
    }

    @Test
    void known_values() {
        assertThat(new Bpr(10, 0.15, 2000, 4).time(2000)).isCloseTo(11.5, within(1e-12));
        assertThat(new Conical(10, 1800, 6).time(0)).isCloseTo(10, within(1e-2));
        assertThat(new Conical(10, 1800, 6).time(1800)).isCloseTo(20, within(1e-12));
        assertThat(new Davidson(10, 2000, 0.25, 0.95).time(1000)).isCloseTo(12.5, within(1e-12));
        assertThat(new Akcelik(10, 30, 0.4, 60).time(0)).isEqualTo(10);
        assertThat(new Bpr(5, 0.3, 0, 0).time(123)).isEqualTo(6.5);
    }

    /// Far below capacity the root and what is taken from it agree in most digits.
    @Test
    void akcelik_far_below_capacity_does_not_lose_its_digits() {
        Akcelik function = new Akcelik(0, 1e6, 1e-6, 1);
        assertThat(function.time(1)).isCloseTo(0.25 * 4e-18 * (1 + 1e-6), within(1e-29));
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bpr(10, 0.15, 0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bpr(10, 0.15, -5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bpr(Double.NaN, 0.15, 5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Linear(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Conical(1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Davidson(1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Akcelik(1, 1, 1, 0));
    }
}
