package org.keruen.plan.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.plan.PlanRequest;
import org.keruen.plan.Planner;
import org.keruen.plan.band.Bands;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// What is left after an event, and when it will be there.
class EtaTest {
    /// Two days of rail past Waypost, a port, a ferry on Saturdays.
    private static final Drawing FERRY = Drawing.draw("""
            place Inland KZ
            place Waypost KZ
            place Port KZ
            place Farside AZ
            terminal Inland box_rail
            terminal Port box_rail,box_sea
            terminal Farside box_sea
            link Inland-Waypost rail/1520 600km 24h
            link Waypost-Port rail/1520 300km 12h
            link Port-Farside feeder 400km 20h
            line Train every 24h takes box teu 100 : Inland rail/1520 Port
            line Ship leaves 10:00 on SATURDAY takes box teu 100 cutoff 4h : Port feeder Farside
            tariff haul 1 USD/km_box
            """);
    private static final Bands BANDS = new Bands(0, 0);

    private static Itinerary planned() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        return new Planner(FERRY.corridors())
                .plan(new PlanRequest(
                        List.of(FERRY.place("Inland")),
                        List.of(FERRY.place("Farside")),
                        Cargoes.forty(1),
                        monday,
                        monday,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Set.of(),
                        List.of(),
                        Set.of(),
                        OptionalInt.empty(),
                        false))
                .options()
                .getFirst()
                .itinerary();
    }

    private static Instant sailing(Itinerary journey) {
        return journey.legs().stream()
                .filter(leg ->
                        leg instanceof Leg.Wait wait && !wait.departures().isEmpty())
                .map(leg -> leg.facts().arrival())
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private static Eta after(Itinerary planned, Event.Kind kind, String place, Instant at) {
        return Eta.after(planned, new Event(kind, new Id<>(place), at), BANDS, Bands.Regime.NORMAL)
                .orElseThrow();
    }

    private static Instant arrived(Itinerary journey, String place) {
        return journey.legs().stream()
                .map(Leg::facts)
                .filter(facts ->
                        facts.to().text().equals(place) && !facts.from().equals(facts.to()))
                .findFirst()
                .orElseThrow()
                .arrival();
    }

    @Test
    void who_is_as_planned_at_the_port_is_there_as_planned() {
        Itinerary planned = planned();
        Eta eta = after(planned, Event.Kind.ARRIVED, "Port", arrived(planned, "Port"));
        assertThat(eta.left().end()).isEqualTo(planned.end());
        assertThat(eta.p90().orElseThrow()).isAfterOrEqualTo(eta.p50().orElseThrow());
        assertThat(eta.left().legs()).hasSizeLessThan(planned.legs().size());
    }

    @Test
    void who_comes_too_late_for_the_sailing_takes_the_one_a_week_later() {
        Itinerary planned = planned();
        Instant sails = sailing(planned);
        Eta late = after(planned, Event.Kind.ARRIVED, "Port", sails.minus(Duration.ofHours(1)));
        assertThat(sailing(late.left())).isEqualTo(sails.plus(Duration.ofDays(7)));
        assertThat(late.left().end()).isEqualTo(planned.end().plus(Duration.ofDays(7)));
    }

    /// The train passes Waypost without a stop: two thirds of its way in time are behind it there.
    @Test
    void who_passes_a_place_on_the_way_has_the_links_behind_it_left() {
        Itinerary planned = planned();
        Leg train = planned.legs().stream()
                .filter(leg -> leg instanceof Leg.Haul)
                .findFirst()
                .orElseThrow();
        Instant now = train.facts().departure().plus(Duration.ofHours(30));
        Eta eta = after(planned, Event.Kind.ARRIVED, "Waypost", now);
        Leg first = eta.left().legs().getFirst();
        assertThat(first.facts().from().text()).isEqualTo("Waypost");
        assertThat(first.facts().departure()).isEqualTo(now);
        assertThat((double) first.facts().seconds()).isCloseTo(train.facts().seconds() / 3.0, within(60.0));
        assertThat(Remainder.passes(planned, new Id<>("Waypost"))).isTrue();
    }

    @Test
    void who_has_left_no_longer_waits() {
        Itinerary planned = planned();
        Instant sails = sailing(planned).plus(Duration.ofHours(3));
        Eta eta = after(planned, Event.Kind.DEPARTED, "Port", sails);
        assertThat(eta.left().legs().getFirst()).isInstanceOf(Leg.Haul.class);
        assertThat(eta.left().start()).isEqualTo(sails);
        assertThat(eta.left().end()).isEqualTo(planned.end().plus(Duration.ofHours(3)));
    }

    @Test
    void a_place_beside_the_way_tells_nothing() {
        Itinerary planned = planned();
        Event event = new Event(Event.Kind.ARRIVED, new Id<>("Elsewhere"), planned.start());
        assertThat(Eta.after(planned, event, BANDS, Bands.Regime.NORMAL)).isEmpty();
        assertThat(Remainder.passes(planned, event.place())).isFalse();
    }
}
