package org.keruen.plan.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.keruen.plan.band.Bands.Regime;

/// Where the grid of hours must not show.
class BandEdgesTest {
    private static final Bands INDEPENDENT = new Bands(0, 0);

    @Test
    void a_certain_journey_takes_its_fixed_time_to_the_second() {
        var journey = new BandsTest.Journey()
                .haul(30.25, BandsTest.none())
                .haul(41.75, BandsTest.none())
                .done();
        assertThat(new Bands(0.1, 0.7).of(journey, Regime.EITHER)).isEqualTo(new TransitBand(3, 3, 3, 0));
    }

    @Test
    void the_order_of_independent_queues_does_not_matter() {
        var first = BandsTest.band(9, 27.5, 77);
        var second = BandsTest.band(1, 4, 16);
        var one = INDEPENDENT.of(
                new BandsTest.Journey().haul(5, first).haul(7, second).done(), Regime.NORMAL);
        var other = INDEPENDENT.of(
                new BandsTest.Journey().haul(7, second).haul(5, first).done(), Regime.NORMAL);
        assertThat(one.daysP10()).isCloseTo(other.daysP10(), within(1e-9));
        assertThat(one.daysP50()).isCloseTo(other.daysP50(), within(1e-9));
        assertThat(one.daysP90()).isCloseTo(other.daysP90(), within(1e-9));
    }
}
