package org.keruen.plan.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.keruen.plan.band.Journey.band;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.units.Band;
import org.keruen.plan.band.Bands.Regime;

/// From legs to the days one, five and nine of ten consignments need: by hand, and against plain sampling.
class BandsTest {
    private static final double STEP = 1.0 / 24;
    private static final int DRAWS = 200_000;
    private static final Band LONG = band(9, 27.5, 77);
    private static final Band SHORT = band(1, 4, 16);
    private static final Band JAM = band(40, 120, 300);

    private static TransitBand plain(Journey journey) {
        return new Bands(0, 0).of(journey.itinerary(), Regime.EITHER);
    }

    @Test
    void an_itinerary_without_queues_takes_its_fixed_time_however_lucky_one_is() {
        TransitBand band = plain(new Journey().yard(30.25, Band.NONE).yard(41.75, Band.NONE));
        assertThat(band).isEqualTo(new TransitBand(3, 3, 3, 0));
    }

    @Test
    void one_queue_gives_its_own_quantiles_on_top_of_the_work_within_a_step() {
        for (Band queue : new Band[] {LONG, SHORT, JAM, band(0, 0, 6), band(2.4, 12, 21.6)}) {
            TransitBand band = plain(new Journey().yard(10, queue));
            assertThat(band.daysP10()).isCloseTo((10 + queue.p10().value()) / 24, within(STEP));
            assertThat(band.daysP50()).isCloseTo((10 + queue.p50().value()) / 24, within(STEP));
            assertThat(band.daysP90()).isCloseTo((10 + queue.p90().value()) / 24, within(STEP));
        }
    }

    @Test
    void the_common_week_leaves_the_quantiles_of_a_single_queue_alone() {
        TransitBand band =
                new Bands(0, 0.7).of(new Journey().border(0, LONG, LONG).itinerary(), Regime.NORMAL);
        assertThat(band.daysP10()).isCloseTo(9.0 / 24, within(STEP));
        assertThat(band.daysP50()).isCloseTo(27.5 / 24, within(STEP));
        assertThat(band.daysP90()).isCloseTo(77.0 / 24, within(STEP));
    }

    @Test
    void the_order_of_independent_queues_does_not_matter() {
        TransitBand one = plain(new Journey().yard(5, LONG).yard(7, SHORT));
        TransitBand other = plain(new Journey().yard(7, SHORT).yard(5, LONG));
        assertThat(one.daysP10()).isCloseTo(other.daysP10(), within(1e-9));
        assertThat(one.daysP90()).isCloseTo(other.daysP90(), within(1e-9));
    }

    @Test
    void a_congested_week_is_worse_than_a_normal_one_and_either_lies_between() {
        Itinerary border = new Journey().border(3, LONG, JAM).itinerary();
        Bands bands = new Bands(0.2, 0.7);
        double normal = bands.of(border, Regime.NORMAL).daysP50();
        double either = bands.of(border, Regime.EITHER).daysP50();
        double jammed = bands.of(border, Regime.CONGESTED).daysP50();
        assertThat(either).isBetween(normal, jammed).isGreaterThan(normal);
        assertThat(bands.of(new Journey().yard(3, LONG).itinerary(), Regime.EITHER))
                .as("a yard does not jam")
                .isEqualTo(bands.of(new Journey().yard(3, LONG).itinerary(), Regime.NORMAL));
    }

    @Test
    void who_misses_a_weekly_train_waits_a_week_and_after_the_last_nobody_leaves() {
        Band late = band(1, 2, 10); // two of five wait more than four hours
        TransitBand weekly =
                plain(new Journey().yard(0, late).train(3, 0, 168, 3).yard(24, Band.NONE));
        assertThat(weekly.daysP50()).isCloseTo((3 + 24) / 24.0, within(STEP));
        assertThat(weekly.daysP90()).isCloseTo((3 + 168 + 24) / 24.0, within(STEP));
        TransitBand last = plain(new Journey().yard(0, late).train(3, 0, 168, 0).yard(24, Band.NONE));
        assertThat(last.notDelivered()).isCloseTo(0.45, within(0.03)); // linear: 1 − (0.5 + 0.4 × (3 − 2) / 8)
        assertThat(last.daysP90()).isInfinite();
    }

    @Test
    void the_cut_off_is_part_of_being_in_time() {
        Band late = band(1, 2, 10);
        double without = plain(new Journey().yard(0, late).train(20, 0, 24, 0)).notDelivered();
        double with = plain(new Journey().yard(0, late).train(20, 14, 24, 0)).notDelivered();
        assertThat(with).isGreaterThan(without + 0.1);
    }

    @Test
    void independent_queues_agree_with_plain_sampling() {
        Journey journey = new Journey()
                .yard(5, LONG)
                .yard(7, SHORT)
                .yard(0, band(1, 2, 30))
                .yard(1, band(4, 20, 36));
        RandomGenerator chance = chance();
        agree(
                plain(journey),
                13,
                draw -> sample(LONG, chance.nextDouble())
                        + sample(SHORT, chance.nextDouble())
                        + sample(band(1, 2, 30), chance.nextDouble())
                        + sample(band(4, 20, 36), chance.nextDouble()));
    }

    @Test
    void queues_of_one_border_in_one_week_agree_with_plain_sampling() {
        double rho = 0.7;
        double jamShare = 0.15;
        Itinerary border =
                new Journey().border(3, LONG, JAM).gaugeChange(4, SHORT, JAM).itinerary();
        RandomGenerator chance = chance();
        agree(new Bands(jamShare, rho).of(border, Regime.EITHER), 7, draw -> {
            boolean jam = chance.nextDouble() < jamShare;
            double week = chance.nextGaussian();
            double own = Math.sqrt(1 - rho * rho);
            return sample(jam ? JAM : LONG, Normal.upTo(rho * week + own * chance.nextGaussian()))
                    + sample(jam ? JAM : SHORT, Normal.upTo(rho * week + own * chance.nextGaussian()));
        });
    }

    @Test
    void missed_connections_agree_with_plain_sampling() {
        Journey journey = new Journey().yard(5, LONG).train(40, 6, 24, 40).yard(10, SHORT);
        RandomGenerator chance = chance();
        agree(plain(journey), 0, draw -> {
            double there = 5 + sample(LONG, chance.nextDouble()) + 6;
            double leaves = 40;
            while (leaves < there) leaves += 24;
            return leaves + 10 + sample(SHORT, chance.nextDouble());
        });
    }

    /// The band in hours lies in the 99.9 % interval of the sampled quantiles, give or take a step of the grid.
    private static void agree(TransitBand band, double fixed, ToDoubleFunction<Integer> sampling) {
        double[] sampled = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) sampled[i] = fixed + sampling.applyAsDouble(i);
        Arrays.sort(sampled);
        double[] shares = {0.1, 0.5, 0.9};
        double[] days = {band.daysP10(), band.daysP50(), band.daysP90()};
        for (int k = 0; k < shares.length; k++) {
            double spread = 3.29 * Math.sqrt(DRAWS * shares[k] * (1 - shares[k]));
            double low = sampled[(int) (DRAWS * shares[k] - spread)];
            double high = sampled[(int) (DRAWS * shares[k] + spread)];
            assertThat(days[k] * 24).as("P%.0f", shares[k] * 100).isBetween(low - 1, high + 1);
        }
    }

    private static RandomGenerator chance() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(42);
    }

    /// A wait drawn straight from what a band means: linear between the quantiles, an exponential tail above.
    private static double sample(Band band, double u) {
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
