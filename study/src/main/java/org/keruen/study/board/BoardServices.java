package org.keruen.study.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Link;
import org.keruen.model.order.OrderScope.Way;
import org.keruen.model.place.Place;
import org.keruen.model.place.Terminal;
import org.keruen.model.place.TerminalRole;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Segment;
import org.keruen.model.service.Service;
import org.keruen.model.time.Validity;
import org.keruen.report.board.BoardDeparture;
import org.keruen.report.board.BoardService;
import org.keruen.supernetwork.HandlingRole;

/// The services of a board: lines that call or run through, and areas with a terminal here.
///
/// A clock time is given only at the first place of a timetable; further on the line comes as often as the
/// timetable says, at no published hour.
final class BoardServices {
    private static final double HOURS_A_WEEK = 168;

    private final Station station;

    BoardServices(Station station) {
        this.station = station;
    }

    /// Those with a clock first, then the ones that leave most often; those that only run through last.
    List<BoardService> list() {
        List<BoardService> services = new ArrayList<>();
        for (Service service : station.corridors().services()) {
            Service.Terms terms = service.terms();
            if (!terms.validity().meets(station.days())) continue;
            switch (service) {
                case Service.Line line -> call(line).ifPresent(services::add);
                case Service.Area area -> services.addAll(forwarding(area));
            }
        }
        services.sort(Comparator.comparing((BoardService one) -> !one.boards())
                .thenComparing(one -> one.headwayHours().isPresent())
                .thenComparing(one -> one.headwayHours().orElse(BigDecimal.ZERO))
                .thenComparing(BoardService::name)
                .thenComparing(BoardService::id)
                .thenComparing(BoardService::placeName));
        return services;
    }

    /// The first place of this board that a line lets cargo on at, else the first it runs through; none where
    /// it does neither, goes no way or in no mode that is asked for, or ends here.
    private Optional<BoardService> call(Service.Line line) {
        List<Segment> segments = line.segments();
        if (!station.wants(line.terms().mode())
                && segments.stream().noneMatch(segment -> station.wants(segment.mode()))) return Optional.empty();
        if (!goes(line)) return Optional.empty();
        for (int stop = 0; stop < segments.size(); stop++) {
            Segment segment = segments.get(stop);
            if (segment.boards() && station.here(segment.from())) {
                return Optional.of(line(line, stop, segment.from(), true));
            }
        }
        for (int stop = 0; stop < segments.size(); stop++) {
            for (Id<Place> place : along(segments.get(stop))
                    .subList(0, along(segments.get(stop)).size() - 1)) {
                if (station.here(place)) return Optional.of(line(line, stop, place, false));
            }
        }
        return Optional.empty();
    }

    private static List<Id<Place>> along(Segment segment) {
        List<Id<Place>> along = new ArrayList<>();
        along.add(segment.from());
        along.addAll(segment.via());
        along.add(segment.to());
        return along;
    }

    private boolean goes(Service.Line line) {
        if (station.asked().direction().isEmpty()) return true;
        return line.segments().stream()
                .flatMap(segment -> station.ways(along(segment), segment.mode()).stream())
                .anyMatch(station::wants);
    }

    private BoardService line(Service.Line line, int stop, Id<Place> place, boolean boards) {
        Service.Terms terms = line.terms();
        List<Segment> segments = line.segments();
        Id<Place> start = segments.getFirst().from();
        Set<String> to = new LinkedHashSet<>();
        for (Segment segment : segments.subList(stop, segments.size())) {
            if (segment.alights()) to.add(station.name(segment.to()));
        }
        if (to.isEmpty()) to.add(station.name(segments.getLast().to()));
        boolean onTheClock = boards && stop == 0;
        return switch (terms.schedule()) {
            case Schedule.Headway headway ->
                service(
                        terms,
                        place,
                        boards,
                        false,
                        to,
                        Optional.of(headway.between().value()),
                        Optional.empty(),
                        List.of(),
                        List.of(terms.provenance()));
            case Schedule.Timetable timetable ->
                service(
                        terms,
                        place,
                        boards,
                        false,
                        to,
                        onTheClock ? Optional.empty() : mean(timetable),
                        onTheClock ? Optional.empty() : Optional.of(station.name(start)),
                        onTheClock
                                ? departures(
                                        timetable, terms, station.place(start).zone())
                                : List.of(),
                        known(timetable));
        };
    }

    /// Hours between departures in the mean over a week.
    private static Optional<Double> mean(Schedule.Timetable timetable) {
        int aWeek = timetable.departures().stream()
                .mapToInt(departure -> departure.calendar().days().size())
                .sum();
        return aWeek == 0 ? Optional.empty() : Optional.of(HOURS_A_WEEK / aWeek);
    }

    private static List<Provenance> known(Schedule.Timetable timetable) {
        Set<Provenance> known = new LinkedHashSet<>();
        timetable.departures().forEach(departure -> {
            known.add(departure.provenance());
            known.add(departure.calendar().provenance());
        });
        return List.copyOf(known);
    }

    /// The departures of the days, and those taken out of a calendar, marked.
    private List<BoardDeparture> departures(Schedule.Timetable timetable, Service.Terms terms, ZoneId zone) {
        LocalDate first = station.days().first();
        LocalDate last = station.days().last();
        TreeMap<Instant, Boolean> runs = new TreeMap<>();
        for (var run : timetable.unbroken().runs(terms.validity(), zone, first, last)) runs.put(run.at(), false);
        for (var run : timetable.runs(terms.validity(), zone, first, last)) runs.put(run.at(), true);
        return runs.entrySet().stream()
                .map(one -> new BoardDeparture(
                        one.getKey().atZone(zone).toOffsetDateTime(),
                        one.getKey()
                                .minusSeconds(terms.cutoff().seconds())
                                .atZone(zone)
                                .toOffsetDateTime(),
                        one.getValue()))
                .toList();
    }

    /// Ordinary forwarding: one entry for each place asked about from which a link of it leads on and where a
    /// terminal handles one of its forms.
    private List<BoardService> forwarding(Service.Area area) {
        Service.Terms terms = area.terms();
        if (!station.wants(terms.mode()) || !goes(area)) return List.of();
        List<BoardService> services = new ArrayList<>();
        for (Place place : station.asked().places()) {
            if (!covers(area, place.id()) || terms.forms().stream().noneMatch(form -> handles(place, terms, form))) {
                continue;
            }
            Optional<Double> headway = terms.schedule() instanceof Schedule.Headway between
                    ? Optional.of(between.between().value())
                    : Optional.empty();
            List<String> countries = area.countries().stream().sorted().toList();
            services.add(service(
                    terms,
                    place.id(),
                    true,
                    true,
                    new LinkedHashSet<>(countries),
                    headway,
                    Optional.empty(),
                    List.of(),
                    List.of(terms.provenance())));
        }
        return services;
    }

    private boolean goes(Service.Area area) {
        if (station.asked().direction().isEmpty()) return true;
        Way way = station.asked().direction().get();
        return area.countries().contains(way.from()) && area.countries().contains(way.to());
    }

    /// Whether a link that is open on some of the days leads from here on within the area.
    private boolean covers(Service.Area area, Id<Place> place) {
        for (Link link : station.corridors().links()) {
            boolean leads =
                    link.from().equals(place) || (link.bothWays() && link.to().equals(place));
            boolean within = area.countries().contains(station.country(link.from()))
                    && area.countries().contains(station.country(link.to()));
            boolean same = link.mode() == area.terms().mode() && link.gauge() == area.gauge();
            if (leads && within && same && link.validity().meets(station.days())) return true;
        }
        return false;
    }

    private boolean handles(Place place, Service.Terms terms, Form form) {
        TerminalRole role = HandlingRole.of(terms.mode(), form);
        return station.corridors().terminals().stream()
                .filter(terminal -> terminal.place().equals(place.id()))
                .filter(terminal -> terminal.status() == Terminal.Status.OPERATING
                        && terminal.validity().meets(station.days()))
                .anyMatch(terminal -> terminal.roles().contains(role));
    }

    private BoardService service(
            Service.Terms terms,
            Id<Place> place,
            boolean boards,
            boolean area,
            Set<String> to,
            Optional<Double> headway,
            Optional<String> clockAt,
            List<BoardDeparture> departures,
            List<Provenance> schedule) {
        Validity validity = terms.validity();
        return new BoardService(
                terms.id().text(),
                terms.name(),
                terms.operator(),
                terms.mode(),
                terms.traffic(),
                terms.forms().stream().sorted().toList(),
                station.name(place),
                boards,
                area,
                List.copyOf(to),
                headway.map(hours -> Station.rounded(hours, 1)),
                clockAt,
                departures,
                Station.rounded(terms.cutoff().value(), 1),
                terms.capacityTeu(),
                terms.capacityTonnes(),
                Station.first(validity),
                Station.last(validity),
                schedule);
    }
}
