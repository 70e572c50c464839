package org.keruen.plan.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;
import org.keruen.model.units.Kilometres;

/// Bands against what is known in closed form, and against plain sampling.
class BandsTest {
    private static final Instant START = Instant.parse("2026-03-03T00:00:00Z");
    private static final Bands ALONE = new Bands(0, 0);
    private static final Bands USUAL = new Bands(0.1, 0.7);

    @Test
    void a_journey_without_queues_takes_its_fixed_time() {
        var band = ALONE.of(new Journey().haul(48, none()).done(), Bands.Regime.EITHER);
        assertThat(band.daysP10()).isCloseTo(2, within(0.03));
        assertThat(band.daysP90()).isCloseTo(2, within(0.03));
        assertThat(band.notDelivered()).isZero();
    }

    @Test
    void one_queue_gives_back_its_own_quantiles() {
        var band = ALONE.of(
                new Journey()
                        .border("CN", "KZ", 10, band(6, 24, 96), band(6, 24, 96))
                        .done(),
                Bands.Regime.NORMAL);
        assertThat(band.daysP10() * 24).isCloseTo(10 + 6, within(1.0));
        assertThat(band.daysP50() * 24).isCloseTo(10 + 24, within(1.0));
        assertThat(band.daysP90() * 24).isCloseTo(10 + 96, within(1.0));
    }

    @Test
    void a_congested_week_has_another_p90_than_a_normal_one() {
        Itinerary journey = new Journey()
                .border("CN", "KZ", 6, band(2, 8, 24), band(24, 96, 240))
                .haul(72, band(0, 4, 12))
                .done();
        var normal = USUAL.of(journey, Bands.Regime.NORMAL);
        var congested = USUAL.of(journey, Bands.Regime.CONGESTED);
        var either = USUAL.of(journey, Bands.Regime.EITHER);
        assertThat(congested.daysP90()).isGreaterThan(normal.daysP90() + 5);
        assertThat(either.daysP90()).isBetween(normal.daysP90(), congested.daysP90());
    }

    @Test
    void queues_of_one_week_that_are_long_together_widen_the_band() {
        Itinerary journey = new Journey()
                .border("CN", "KZ", 6, band(2, 12, 48), band(2, 12, 48))
                .border("CN", "KZ", 6, band(2, 12, 48), band(2, 12, 48))
                .gaugeChange(6, band(2, 12, 48))
                .done();
        var apart = new Bands(0, 0).of(journey, Bands.Regime.NORMAL);
        var together = new Bands(0, 0.9).of(journey, Bands.Regime.NORMAL);
        assertThat(together.daysP90() - together.daysP10()).isGreaterThan(apart.daysP90() - apart.daysP10());
    }

    @Test
    void who_misses_a_weekly_departure_waits_a_week() {
        Itinerary journey = new Journey()
                .haul(20, band(0, 2, 30))
                .weekly(24, 4)
                .haul(24, none())
                .done();
        var band = ALONE.of(journey, Bands.Regime.NORMAL);
        assertThat(band.daysP50()).isCloseTo(2, within(0.05)); // a day to the first departure, a day under way
        assertThat(band.daysP90()).isCloseTo(9, within(0.05)); // one in ten and more comes too late and takes the next
    }

    @Test
    void who_misses_the_last_departure_is_not_delivered() {
        Itinerary journey = new Journey()
                .haul(20, band(0, 2, 30))
                .weekly(24, 1)
                .haul(24, none())
                .done();
        var band = ALONE.of(journey, Bands.Regime.NORMAL);
        assertThat(band.notDelivered()).isBetween(0.1, 0.5);
        assertThat(band.daysP90()).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void convolution_and_plain_sampling_agree(long seed) {
        Itinerary journey = Journey.random(seed);
        TransitBand band = USUAL.of(journey, Bands.Regime.EITHER);
        SampledBand sampled = SampledBand.of(journey, 0.1, 0.7, 40_000, seed);
        for (double share : new double[] {0.1, 0.5, 0.9}) {
            double days = share == 0.1 ? band.daysP10() : share == 0.5 ? band.daysP50() : band.daysP90();
            assertThat(days)
                    .as("seed %d, P%.0f of %s", seed, share * 100, journey.legs())
                    .isBetween(sampled.lower(share) - 0.06, sampled.upper(share) + 0.06); // one and a half grid hours
        }
        assertThat(band.notDelivered()).as("seed %d", seed).isCloseTo(sampled.notDelivered(), within(0.01));
    }

    static Band band(double p10, double p50, double p90) {
        return new Band(new Hours(p10), new Hours(p50), new Hours(p90));
    }

    static Band none() {
        return Band.NONE;
    }

    /// An itinerary put together leg by leg; each leg lasts its work and the median of its queue.
    static final class Journey {
        private static final Id<Place> HERE = new Id<>("here");
        private static final Id<Service> TRAIN = new Id<>("train");
        private final List<Leg> legs = new ArrayList<>();
        private Instant now = START;

        Journey haul(double hours, Band queue) {
            legs.add(new Leg.Haul(
                    facts(hours, queue, queue),
                    Mode.RAIL,
                    Gauge.BROAD,
                    TRAIN,
                    "train",
                    DepartureKind.HEADWAY,
                    new Kilometres(1000),
                    List.of()));
            return this;
        }

        Journey border(String from, String to, double hours, Band queue, Band jam) {
            legs.add(new Leg.Border(facts(hours, queue, jam), from, to));
            return this;
        }

        Journey gaugeChange(double hours, Band queue) {
            legs.add(new Leg.GaugeChange(facts(hours, queue, queue), Gauge.STANDARD, Gauge.BROAD, Form.BOX));
            return this;
        }

        /// Departures every week, the first so many hours after the start.
        Journey weekly(double firstHour, int count) {
            List<Instant> departures = new ArrayList<>();
            for (int week = 0; week < count; week++) {
                departures.add(START.plusSeconds((long) (3600 * firstHour) + 604_800L * week));
            }
            Instant leaves = departures.stream()
                    .filter(d -> !d.isBefore(now))
                    .findFirst()
                    .orElse(departures.getLast());
            Leg.Facts facts = new Leg.Facts(HERE, HERE, now, leaves, Band.NONE, List.of(), List.of(), List.of());
            legs.add(new Leg.Wait(
                    facts,
                    Leg.Wait.Cause.DEPARTURE,
                    TRAIN,
                    "train",
                    DepartureKind.TIMETABLE,
                    Hours.NONE,
                    departures.stream().filter(d -> !d.isBefore(leaves)).toList()));
            now = leaves;
            return this;
        }

        Itinerary done() {
            return new Itinerary(legs);
        }

        private Leg.Facts facts(double hours, Band queue, Band jam) {
            Instant end = now.plusSeconds((long) (3600 * (hours + queue.p50().value())));
            Leg.Facts facts = new Leg.Facts(HERE, HERE, now, end, queue, jam, List.of(), List.of(), List.of());
            now = end;
            return facts;
        }

        static Itinerary random(long seed) {
            var chance = new java.util.SplittableRandom(seed);
            Journey journey = new Journey();
            int stretches = 2 + chance.nextInt(3);
            for (int i = 0; i < stretches; i++) {
                journey.haul(10 + chance.nextInt(60), band(1, 3 + chance.nextInt(8), 14 + chance.nextInt(20)));
                if (chance.nextBoolean()) {
                    Band queue = band(1 + chance.nextInt(3), 6 + chance.nextInt(12), 30 + chance.nextInt(40));
                    journey.border("CN", "KZ", 4, queue, queue.times(3)).border("CN", "KZ", 5, queue, queue.times(3));
                    if (chance.nextBoolean()) journey.gaugeChange(6, queue);
                }
            }
            if (chance.nextBoolean())
                journey.weekly(24 * (3 + chance.nextInt(12)), 8).haul(24, band(0, 2, 8));
            return journey.done();
        }
    }
}
