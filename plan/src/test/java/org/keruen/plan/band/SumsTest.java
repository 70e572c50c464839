package org.keruen.plan.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sums through spectra against sums hour by hour.
class SumsTest {
    /// Ends that hold less than 10⁻¹¹ are laid on the hour beside them, with each sum of two anew.
    private static final double ENDS = 1e-10;

    private final Sums sums = new Sums();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void many_wide_waits_at_once_make_what_they_make_one_by_one(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Mass> masses = new ArrayList<>();
        Mass oneByOne = Mass.at(0);
        for (int i = random.nextInt(3, 9); i > 0; i--) {
            Mass mass = drawn(random);
            masses.add(mass);
            oneByOne = oneByOne.plus(mass);
        }
        for (int again = 0; again < 2; again++) { // the second time with spectra kept
            Mass atOnce = sums.of(masses);
            assertThat(atOnce.lost()).as("seed %d", seed).isCloseTo(oneByOne.lost(), within(1e-12));
            for (int hour = oneByOne.first() - 1; hour <= oneByOne.last() + 1; hour++) {
                assertThat(atOnce.chance(hour))
                        .as("seed %d, hour %d", seed, hour)
                        .isCloseTo(oneByOne.chance(hour), within(ENDS));
            }
            for (double share : new double[] {0.05, 0.1, 0.5, 0.8}) {
                double hours = oneByOne.quantile(share);
                assertThat(atOnce.quantile(share))
                        .as("seed %d, share %s", seed, share)
                        .isCloseTo(hours, within(1e-6));
            }
        }
    }

    /// One to 1,200 hours wide, a tenth of them losing a little.
    private static Mass drawn(SplittableRandom random) {
        int width = random.nextInt(3) == 0 ? random.nextInt(1, 20) : random.nextInt(200, 1200);
        double lost = random.nextInt(10) == 0 ? 0.01 : 0;
        double[] chance = new double[width];
        double sum = 0;
        for (int i = 0; i < width; i++) {
            chance[i] = random.nextDouble();
            sum += chance[i];
        }
        for (int i = 0; i < width; i++) chance[i] *= (1 - lost) / sum;
        return new Mass(random.nextInt(50), chance, lost);
    }
}
