package org.keruen.plan.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;

/// From legs to the days one, five and nine of ten consignments need.
class BandsTest {
    private static final Id<Place> HERE = new Id<>("Here");

    /// Legs one after the other: work, and a queue whose median is in the leg's time.
    private static Itinerary steps(Band... queues) {
        List<Leg> legs = new ArrayList<>();
        Instant at = Instant.parse("2026-03-02T00:00:00Z");
        for (Band queue : queues) {
            long seconds = 36 * 3600 + queue.p50().seconds();
            List<TimePart> times = List.of(new TimePart("work", seconds, Provenance.assumed("drawn")));
            var facts = new Leg.Facts(HERE, HERE, at, at.plusSeconds(seconds), queue, times, List.of(), List.of());
            legs.add(new Leg.Handling(facts, Mode.RAIL, Form.BOX, false));
            at = at.plusSeconds(seconds);
        }
        return new Itinerary(legs);
    }

    @Test
    void an_itinerary_without_queues_takes_its_fixed_time_however_lucky_one_is() {
        TransitBand band = Bands.of(steps(Band.NONE, Band.NONE));
        assertThat(band).isEqualTo(new TransitBand(3, 3, 3));
    }

    @Test
    void one_queue_shifts_the_band_by_its_own_quantiles() {
        TransitBand band = Bands.of(steps(Band.NONE, new Band(new Hours(12), new Hours(24), new Hours(72))));
        assertThat(band.daysP10()).isCloseTo(3.5, within(0.5 / 24));
        assertThat(band.daysP50()).isCloseTo(4, within(0.5 / 24));
        assertThat(band.daysP90()).isCloseTo(6, within(0.5 / 24));
    }

    @Test
    void two_independent_queues_are_seldom_long_together() {
        Band queue = new Band(new Hours(12), new Hours(24), new Hours(72));
        TransitBand band = Bands.of(steps(queue, queue));
        assertThat(band.daysP90()).isGreaterThan(3 + 4).isLessThan(3 + 6);
        assertThat(band.daysP10()).isGreaterThan(3 + 1);
        assertThat(band.daysP50()).isGreaterThan(3 + 2); // long tails pull the middle of the sum up
    }
}
