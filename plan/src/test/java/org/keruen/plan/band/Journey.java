package org.keruen.plan.band;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Service;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;

/// An itinerary put together from work, queues and departures, every queue at its median.
final class Journey {
    static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final Id<Place> HERE = new Id<>("Here");
    private static final Id<Service> TRAIN = new Id<>("Train");

    private final List<Leg> legs = new ArrayList<>();
    private Instant now = START;

    static Band band(double p10, double p50, double p90) {
        return new Band(new Hours(p10), new Hours(p50), new Hours(p90));
    }

    /// Work in a yard, with a queue of its own.
    Journey yard(double hours, Band queue) {
        legs.add(new Leg.Handling(facts(hours, queue, queue), Mode.RAIL, Form.BOX, false));
        return this;
    }

    Journey border(double hours, Band queue, Band jam) {
        legs.add(new Leg.Border(facts(hours, queue, jam), "CN", "KZ"));
        return this;
    }

    Journey gaugeChange(double hours, Band queue, Band jam) {
        legs.add(new Leg.GaugeChange(facts(hours, queue, jam), Gauge.STANDARD, Gauge.BROAD, Form.BOX));
        return this;
    }

    /// The train booked leaves so many hours after the start; others follow every `every` hours.
    Journey train(double hour, double cutoff, double every, int others) {
        List<Instant> departures = new ArrayList<>();
        for (int i = 0; i <= others; i++) departures.add(at(hour + i * every));
        Leg.Facts facts = facts(hour - hoursSoFar(), Band.NONE, Band.NONE);
        legs.add(new Leg.Wait(
                facts,
                Leg.Wait.Cause.DEPARTURE,
                TRAIN,
                "Train",
                DepartureKind.TIMETABLE,
                new Hours(cutoff),
                departures));
        return this;
    }

    Itinerary itinerary() {
        return new Itinerary(legs);
    }

    private static Instant at(double hour) {
        return START.plusSeconds(Math.round(hour * 3600));
    }

    private double hoursSoFar() {
        return (now.getEpochSecond() - START.getEpochSecond()) / 3600.0;
    }

    private Leg.Facts facts(double hours, Band queue, Band jam) {
        long seconds = Math.round(hours * 3600) + queue.p50().seconds();
        List<TimePart> times = List.of(new TimePart("work", seconds, Provenance.assumed("drawn")));
        Leg.Facts facts =
                new Leg.Facts(HERE, HERE, now, now.plusSeconds(seconds), queue, jam, times, List.of(), List.of());
        now = now.plusSeconds(seconds);
        return facts;
    }
}
