package org.keruen.study.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.place.Language;
import org.keruen.model.place.Place;
import org.keruen.plan.PlanOption;
import org.keruen.plan.WhyNotAnswer;
import org.keruen.plan.band.Bands;
import org.keruen.plan.track.Eta;
import org.keruen.plan.track.Event;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.shipments.EtaDocument;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.explain.SavedOptions;
import org.keruen.study.question.AskedQuestion;
import org.keruen.study.shipments.Shipment;
import org.keruen.study.shipments.ShipmentBook;
import org.keruen.study.shipments.ShipmentProblem;

/// When will a shipment be there, now that this has happened?
public final class EtaStudy {
    private final OpenCorridors corridors;
    private final ShipmentBook book;

    public EtaStudy(OpenCorridors corridors, ShipmentBook book) {
        this.corridors = corridors;
        this.book = book;
    }

    /// Which shipment, what happened to it (without it: what was told last), and in which language to answer.
    public record EtaQuestion(String shipment, Optional<String> event, Optional<String> language) {}

    /// The new band; the event is kept with the shipment. Throws [Refused] when there is no such shipment, the event is
    /// none, its place is not on the way, or the way is no longer possible under the data of today.
    public EtaDocument eta(EtaQuestion question) {
        long begun = System.nanoTime();
        Shipment shipment = book.find(question.shipment());
        String words = question.event()
                .or(shipment::last)
                .orElseThrow(() -> refused(new ShipmentProblem.NoEvent(shipment.id())));
        SavedOptions.Found found =
                new SavedOptions(Optional.empty()).find(shipment.id(), Optional.of(shipment.place()));
        AskedQuestion asked = WayAgain.question(found, question.language(), corridors);
        CorridorPackage content = WayAgain.content(asked, corridors);
        WhyNotAnswer answer = WayAgain.ask(found.option(), asked, content);
        PlanOption way = answer.way()
                .filter(option -> answer.verdict() != WhyNotAnswer.Verdict.REFUSED)
                .orElseThrow(() -> refused(new ShipmentProblem.Broken(shipment.id())));
        Gazette gazette = new Gazette(content, asked.language());
        Event event = event(words, way.itinerary(), gazette);
        Bands.Regime regime = asked.request().regime();
        Eta eta = Eta.after(way.itinerary(), event, Bands.of(content), regime)
                .orElseThrow(() -> refused(notOnTheWay(event.place().text(), way.itinerary(), gazette)));
        if (question.event().isPresent()) book.write(shipment.after(words));
        return document(shipment, found.option(), eta, asked, gazette, begun);
    }

    private EtaDocument document(
            Shipment shipment, PlannedOption promised, Eta eta, AskedQuestion asked, Gazette gazette, long begun) {
        Place place = gazette.place(eta.event().place());
        ZoneId there = gazette.place(eta.left().legs().getLast().facts().to()).zone();
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new EtaDocument(
                corridors.stamp(),
                asked.language(),
                shipment.id(),
                shipment.name(),
                promised,
                eta.event().kind(),
                gazette.stop(place),
                eta.event().at().atZone(place.zone()).toOffsetDateTime(),
                new EtaDocument.Arrival(
                        after(promised, promised.daysP10()),
                        after(promised, promised.daysP50()),
                        after(promised, promised.daysP90())),
                new EtaDocument.Arrival(
                        eta.p10().map(at -> at.atZone(there).toOffsetDateTime()),
                        eta.p50().map(at -> at.atZone(there).toOffsetDateTime()),
                        eta.p90().map(at -> at.atZone(there).toOffsetDateTime())),
                Figures.rounded(eta.band().notDelivered(), 4),
                LegDocuments.of(
                        eta.left(), gazette, new Exchange(asked.rate()), new Books(WayAgain.content(asked, corridors))),
                new EtaDocument.Run(Math.round(seconds * 1000) / 1000.0));
    }

    /// Days are counted from the first movement; the instant is told as the destination's clock shows it.
    private static Optional<OffsetDateTime> after(PlannedOption promised, BigDecimal days) {
        long seconds = days.multiply(BigDecimal.valueOf(86_400)).longValue();
        OffsetDateTime at = promised.departure().plusSeconds(seconds);
        return Optional.of(at.withOffsetSameInstant(promised.arrival().getOffset()));
    }

    private static Event event(String words, Itinerary way, Gazette gazette) {
        List<String> parts = List.of(words.strip().split("\\s+", -1));
        if (parts.size() < 3) throw refused(new ShipmentProblem.NotAnEvent(words));
        Event.Kind kind = switch (parts.getFirst()) {
            case "arrived" -> Event.Kind.ARRIVED;
            case "departed" -> Event.Kind.DEPARTED;
            default -> throw refused(new ShipmentProblem.NotAnEvent(words));
        };
        String place = String.join(" ", parts.subList(1, parts.size() - 1));
        OffsetDateTime at;
        try {
            at = OffsetDateTime.parse(parts.getLast());
        } catch (DateTimeException noTime) {
            throw refused(new ShipmentProblem.NotAnEvent(words));
        }
        Set<Id<Place>> passed = places(way);
        for (Id<Place> one : passed) {
            if (called(gazette.place(one), place)) return new Event(kind, one, at.toInstant());
        }
        for (Id<Place> one : passed) {
            if (gazette.place(one).city().equalsIgnoreCase(place)) return new Event(kind, one, at.toInstant());
        }
        throw refused(notOnTheWay(place, way, gazette));
    }

    private static boolean called(Place place, String name) {
        if (place.id().text().equalsIgnoreCase(name)) return true;
        for (Language language : Language.values()) {
            String known = place.names().in(language);
            if (known.equalsIgnoreCase(name) || known.startsWith(name + " (")) return true;
        }
        return false;
    }

    private static ShipmentProblem notOnTheWay(String place, Itinerary way, Gazette gazette) {
        List<String> names = new ArrayList<>();
        for (Id<Place> one : places(way)) {
            names.add(gazette.place(one).names().en() + " (" + one.text() + ")");
        }
        return new ShipmentProblem.NotOnTheWay(place, names);
    }

    /// Every place on the way, those that a train passes too, in order.
    private static Set<Id<Place>> places(Itinerary way) {
        Set<Id<Place>> places = new LinkedHashSet<>();
        for (Leg leg : way.legs()) {
            places.add(leg.facts().from());
            if (leg instanceof Leg.Haul haul) {
                for (Leg.Travelled one : haul.links()) {
                    places.add(one.forward() ? one.link().to() : one.link().from());
                }
            }
            places.add(leg.facts().to());
        }
        return places;
    }

    private static Refused refused(Issue issue) {
        return new Refused(List.of(issue));
    }
}
