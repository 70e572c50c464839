package org.keruen.study.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedLeg.Kind;
import org.keruen.report.plan.PlannedTime;

/// Writes legs for a document: local times, rounded figures, provenance.
///
/// Hours are rounded where a leg ends, counted from the start of the journey, so that the rounded hours of the legs add
/// up to the rounded hours of the whole.
final class LegDocuments {
    private final Gazette gazette;
    private final Exchange exchange;
    private final Books books;
    private final long start;

    private LegDocuments(Gazette gazette, Exchange exchange, Books books, Itinerary itinerary) {
        this.gazette = gazette;
        this.exchange = exchange;
        this.books = books;
        this.start = itinerary.start().getEpochSecond();
    }

    static List<PlannedLeg> of(Itinerary itinerary, Gazette gazette, Exchange exchange, Books books) {
        LegDocuments writer = new LegDocuments(gazette, exchange, books, itinerary);
        return itinerary.legs().stream().map(writer::leg).toList();
    }

    /// What only some kinds of leg have.
    private record Particular(
            Kind kind,
            Optional<Mode> mode,
            Optional<PlannedLeg.Carried> service,
            String detail,
            Optional<BigDecimal> km,
            List<GeoPoint> line) {
        static Particular of(Kind kind, Optional<Mode> mode, String detail) {
            return new Particular(kind, mode, Optional.empty(), detail, Optional.empty(), List.of());
        }
    }

    private Particular particular(Leg leg) {
        return switch (leg) {
            case Leg.Haul haul ->
                new Particular(
                        Kind.HAUL,
                        Optional.of(haul.mode()),
                        Optional.of(carried(haul.service(), haul.serviceName(), haul.departureKind())),
                        gauge(haul.gauge()),
                        Optional.of(Figures.rounded(haul.length().value(), 1)),
                        gazette.line(haul));
            case Leg.Wait wait -> {
                boolean forService = !wait.serviceName().isEmpty();
                yield new Particular(
                        Kind.WAIT,
                        gazette.mode(wait.service()),
                        forService
                                ? Optional.of(carried(wait.service(), wait.serviceName(), wait.departureKind()))
                                : Optional.empty(),
                        switch (wait.cause()) {
                            case DEPARTURE -> "departure";
                            case OPENING -> "opening";
                        },
                        Optional.empty(),
                        List.of());
            }
            case Leg.Handling handling ->
                Particular.of(
                        Kind.HANDLING, Optional.of(handling.mode()), handling.loading() ? "loading" : "unloading");
            case Leg.Transfer transfer -> Particular.of(Kind.TRANSFER, Optional.empty(), transfer.change());
            case Leg.GaugeChange change ->
                Particular.of(
                        Kind.GAUGE_CHANGE, Optional.of(Mode.RAIL), gauge(change.from()) + ">" + gauge(change.to()));
            case Leg.Border border ->
                Particular.of(Kind.BORDER, Optional.empty(), border.fromCountry() + ">" + border.toCountry());
        };
    }

    private PlannedLeg leg(Leg leg) {
        Leg.Facts facts = leg.facts();
        Particular own = particular(leg);
        BigDecimal hours = sinceStart(facts.arrival()).subtract(sinceStart(facts.departure()));
        double median = facts.queue().p50().value();
        BigDecimal early = Figures.rounded(facts.queue().p10().value() - median, 2);
        BigDecimal late = Figures.rounded(facts.queue().p90().value() - median, 2);
        BigDecimal usd = Figures.usd(facts.costCents());
        return new PlannedLeg(
                own.kind(),
                own.mode(),
                gazette.stop(facts.from()),
                gazette.stop(facts.to()),
                own.service(),
                own.detail(),
                local(facts.departure(), facts.from()),
                local(facts.arrival(), facts.to()),
                hours,
                hours.add(early).max(BigDecimal.ZERO.setScale(2)),
                hours.add(late),
                usd,
                exchange.of(usd),
                times(facts),
                facts.charges().stream().map(books::charge).toList(),
                Figures.tonnes(facts.co2Grams()),
                facts.emissions().stream().map(books::emission).toList(),
                own.km(),
                facts.basis(),
                sources(facts),
                own.line());
    }

    private PlannedLeg.Carried carried(Id<Service> service, String name, DepartureKind kind) {
        return new PlannedLeg.Carried(service.text(), name, kind, gazette.headway(service));
    }

    private BigDecimal sinceStart(Instant time) {
        return Figures.hours(time.getEpochSecond() - start);
    }

    private OffsetDateTime local(Instant time, Id<Place> where) {
        return time.atZone(gazette.place(where).zone()).toOffsetDateTime();
    }

    /// The leg's hours part by part, rounded where a part ends as the legs are.
    private List<PlannedTime> times(Leg.Facts facts) {
        List<PlannedTime> parts = new ArrayList<>();
        Instant begun = facts.departure();
        for (TimePart part : facts.times()) {
            Instant ended = begun.plusSeconds(part.seconds());
            parts.add(new PlannedTime(part.what(), sinceStart(ended).subtract(sinceStart(begun)), part.provenance()));
            begun = ended;
        }
        return parts;
    }

    /// Ids of everything the leg's time, money and CO2e were taken from, each once.
    private static List<String> sources(Leg.Facts facts) {
        Set<String> ids = new LinkedHashSet<>();
        facts.times().forEach(part -> ids.addAll(part.provenance().sources()));
        facts.charges().forEach(charge -> ids.addAll(charge.provenance().sources()));
        facts.emissions().forEach(part -> ids.addAll(part.provenance().sources()));
        return new ArrayList<>(ids);
    }

    private static String gauge(Gauge gauge) {
        return gauge == Gauge.NONE ? "" : Integer.toString(gauge.millimetres());
    }
}
