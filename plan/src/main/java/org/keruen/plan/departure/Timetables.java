package org.keruen.plan.departure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.service.Schedule.Timetable;
import org.keruen.model.service.Service;
import org.keruen.model.time.Validity;
import org.keruen.model.units.Hours;

/// Timetables as they were published, and what of them runs.
///
/// Published is the weekly pattern with the days added to it, on the days the service was in force before any
/// scenario. What runs lacks the days removed from the calendar and those on which a scenario has closed the
/// service. A service that a scenario cuts into spans keeps its id for the first and has it before an `@` in
/// the others.
public final class Timetables {
    private final Map<Id<Service>, Line> lines = new LinkedHashMap<>();
    private final List<Service> running;
    private final Function<Id<Place>, Place> places;

    private record Line(Service.Line published, Timetable timetable, ZoneId zone, List<Service.Line> running) {
        Line {
            running = List.copyOf(running);
        }

        /// Whether all that was published runs.
        boolean whole() {
            return running.equals(List.of(published))
                    && timetable.departures().stream()
                            .allMatch(d -> d.calendar().removed().isEmpty());
        }

        /// Whether a day is taken out of the calendar of a departure at that hour.
        boolean removed(Timetable.Run run) {
            return timetable.departures().stream()
                    .filter(d -> d.local().equals(run.departure().local()))
                    .anyMatch(d -> d.calendar().removed().contains(run.day()));
        }
    }

    /// `published` are the services before any scenario, `running` those there are.
    public Timetables(List<Service> published, List<Service> running, Function<Id<Place>, Place> places) {
        this.running = List.copyOf(running);
        this.places = places;
        for (Service service : published) {
            if (service instanceof Service.Line line && line.terms().schedule() instanceof Timetable timetable) {
                lines.putIfAbsent(line.terms().id(), line(line, timetable, running));
            }
        }
    }

    private Line line(Service.Line published, Timetable timetable, List<Service> running) {
        Id<Place> start = published.segments().getFirst().from();
        List<Service.Line> spans = new ArrayList<>();
        for (Service service : running) {
            boolean same = service instanceof Service.Line
                    && family(service.terms().id())
                            .equals(family(published.terms().id()))
                    && service.terms().schedule() instanceof Timetable;
            if (same && service instanceof Service.Line span) spans.add(span);
        }
        return new Line(published, timetable, places.apply(start).zone(), spans);
    }

    /// The service that an id is of, or a span of.
    static Id<Service> family(Id<Service> id) {
        int at = id.text().indexOf('@');
        return at < 0 ? id : new Id<>(id.text().substring(0, at));
    }

    /// A published departure; `runs` is false when it is cancelled, and then `removed` says that the calendar
    /// has an exception for the day. `cutoff` is that of the service; `row` is that of the calendar or, for
    /// what runs, of the service.
    public record Published(Instant at, boolean runs, boolean removed, Hours cutoff, String row) {}

    /// The departures of a service's timetable from one instant to another, both included, the soonest first;
    /// none for a service without a timetable.
    public List<Published> between(Id<Service> service, Instant from, Instant to) {
        Optional<Line> found = line(service);
        if (found.isEmpty() || to.isBefore(from)) return List.of();
        Line line = found.get();
        LocalDate first = from.atZone(line.zone).toLocalDate();
        LocalDate last = to.atZone(line.zone).toLocalDate();
        Map<Instant, Published> departures = new LinkedHashMap<>();
        for (Timetable.Run run :
                line.timetable.unbroken().runs(line.published.terms().validity(), line.zone, first, last)) {
            String row = run.departure().calendar().provenance().at().toString();
            Hours cutoff = line.published.terms().cutoff();
            departures.put(run.at(), new Published(run.at(), false, line.removed(run), cutoff, row));
        }
        for (Service.Line span : line.running) {
            if (!(span.terms().schedule() instanceof Timetable timetable)) continue;
            for (Timetable.Run run : timetable.runs(span.terms().validity(), line.zone, first, last)) {
                String row = span.terms().provenance().at().toString();
                departures.put(
                        run.at(),
                        new Published(run.at(), true, false, span.terms().cutoff(), row));
            }
        }
        return departures.values().stream()
                .filter(one -> !one.at.isBefore(from) && !one.at.isAfter(to))
                .sorted(Comparator.comparing(Published::at))
                .toList();
    }

    /// The zone a timetable's clock is in.
    public ZoneId zone(Id<Service> service) {
        return line(service).orElseThrow().zone;
    }

    private Optional<Line> line(Id<Service> service) {
        Line exact = lines.get(service);
        return Optional.ofNullable(exact != null ? exact : lines.get(family(service)));
    }

    /// What of the timetables is cancelled between two instants, and what leaves from an origin so soon after
    /// `ready` that cargo may have missed its cut-off: within that and a time for loading. Of a service with
    /// one such departure all up to `lastReady` are told.
    public DeparturesBeside beside(
            Instant from, Instant to, List<Place> origins, Instant ready, Instant lastReady, Hours loading) {
        DeparturesBeside beside = new DeparturesBeside();
        lines.forEach((id, line) ->
                beside.add(id, cancelled(id, line, from, to), pressing(id, line, origins, ready, lastReady, loading)));
        return beside;
    }

    private List<Long> cancelled(Id<Service> id, Line line, Instant from, Instant to) {
        if (line.whole()) return List.of();
        return between(id, from, to).stream()
                .filter(one -> !one.runs)
                .map(one -> one.at.getEpochSecond())
                .toList();
    }

    private List<Long> pressing(
            Id<Service> id, Line line, List<Place> origins, Instant ready, Instant lastReady, Hours loading) {
        Service.Terms terms = line.published.terms();
        Id<Place> start = line.published.segments().getFirst().from();
        boolean here = origins.stream().anyMatch(origin -> origin.id().equals(start));
        if (!here || terms.cutoff().value() == 0) return List.of();
        long margin = terms.cutoff().seconds() + loading.seconds();
        List<Published> near = between(id, ready, lastReady.plusSeconds(margin)).stream()
                .filter(Published::runs)
                .toList();
        boolean presses = !near.isEmpty() && !near.getFirst().at.isAfter(ready.plusSeconds(margin));
        return presses ? near.stream().map(one -> one.at.getEpochSecond()).toList() : List.of();
    }

    /// Services of which something is cancelled between two instants and nothing runs up to `horizon`, so
    /// that a network has no board of theirs.
    public List<Id<Service>> gone(Instant from, Instant to, Instant horizon) {
        return lines.keySet().stream()
                .filter(id -> !line(id).orElseThrow().whole())
                .filter(id -> between(id, from, to).stream().anyMatch(one -> !one.runs))
                .filter(id -> between(id, from, horizon).stream().noneMatch(Published::runs))
                .toList();
    }

    /// The services as they would be if nothing of `whole` were cancelled.
    public List<Service> restored(List<Id<Service>> whole) {
        List<Service> services = new ArrayList<>(running);
        for (Id<Service> id : whole) {
            Line line = lines.get(id);
            if (line == null) continue;
            services.removeIf(line.running::contains);
            Service.Terms terms = line.running.isEmpty()
                    ? line.published.terms()
                    : line.running.getFirst().terms();
            Validity days = line.published.terms().validity();
            services.add(as(line, terms.scheduled(line.timetable.unbroken(), days, terms.cutoff())));
        }
        return services;
    }

    /// The service as it was published, of which a scenario may have left spans.
    public Id<Service> published(Id<Service> service) {
        return line(service).map(line -> line.published.terms().id()).orElse(service);
    }

    private static Service.Line as(Line line, Service.Terms terms) {
        return new Service.Line(terms, line.published.segments());
    }
}
