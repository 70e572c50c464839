package org.keruen.supernetwork.drawing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.network.Traction;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Names;
import org.keruen.model.place.Place;
import org.keruen.model.place.PlaceKind;
import org.keruen.model.place.Terminal;
import org.keruen.model.place.TerminalRole;
import org.keruen.model.service.Calendar;
import org.keruen.model.service.Departure;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Segment;
import org.keruen.model.service.Service;
import org.keruen.model.service.Traffic;
import org.keruen.model.time.Validity;
import org.keruen.model.units.Hours;
import org.keruen.model.units.Kilometres;

/// Places, terminals, links and services, as a drawing says them.
final class NetworkWords {
    private static final Map<String, String> ZONES = Map.of(
            "CN", "Asia/Shanghai",
            "KZ", "Asia/Almaty",
            "AZ", "Asia/Baku",
            "GE", "Asia/Tbilisi",
            "RU", "Europe/Moscow",
            "PL", "Europe/Warsaw",
            "DE", "Europe/Berlin");

    final Map<String, Place> places = new HashMap<>();
    final List<Place> inOrder = new ArrayList<>();
    final List<Terminal> terminals = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Service> services = new ArrayList<>();

    /// `rail/1520`, `road`.
    private record Track(Mode mode, Gauge gauge) {
        static Track of(String word) {
            String[] parts = word.split("/", -1);
            return new Track(Sentence.word(parts[0], Mode.class), parts.length > 1 ? laidTo(parts[1]) : Gauge.NONE);
        }
    }

    static Gauge laidTo(String millimetres) {
        for (Gauge gauge : Gauge.values()) {
            if (gauge.millimetres() == Integer.parseInt(millimetres)) return gauge;
        }
        throw new IllegalArgumentException("no gauge of " + millimetres + " mm");
    }

    /// `place Xian CN`, `place Suez EG waypoint`, `place Aktau KZ zone Asia/Aqtau`.
    void place(Sentence s) {
        String name = s.next();
        String country = s.next();
        String zone = s.option("zone").orElse(ZONES.getOrDefault(country, "UTC"));
        Set<PlaceKind> kinds = Set.of(s.flag("waypoint") ? PlaceKind.WAYPOINT : PlaceKind.CITY);
        Place place = new Place(
                new Id<>(name),
                new Names(name, "", "", ""),
                name,
                country,
                new GeoPoint(0, inOrder.size()),
                ZoneId.of(zone),
                kinds,
                List.of(),
                s.provenance());
        places.put(name, place);
        inOrder.add(place);
    }

    /// `terminal Xian box_rail,truck`, `terminal Xian box_rail planned`.
    void terminal(Sentence s) {
        String name = s.next();
        Set<TerminalRole> roles = EnumSet.noneOf(TerminalRole.class);
        for (String role : Sentence.list(s.next())) roles.add(Sentence.word(role, TerminalRole.class));
        Terminal.Status status = s.flag("planned") ? Terminal.Status.PLANNED : Terminal.Status.OPERATING;
        terminals.add(new Terminal(
                s.id(), at(name), roles, "", Optional.empty(), Optional.empty(), status, s.days(), s.provenance()));
    }

    /// `link Xian-Khorgos rail/1435 3000km 60h electric`, `link A-B pipeline 100km 10h one-way carries
    /// crude`.
    void link(Sentence s) {
        String ends = s.next();
        String word = s.next();
        Track track = Track.of(word);
        Id<Place> from = at(ends.split("-", -1)[0]);
        Id<Place> to = at(ends.split("-", -1)[1]);
        double km = Double.parseDouble(s.next().replace("km", ""));
        Hours moving = s.nextHours();
        Traction traction = track.mode == Mode.RAIL ? Traction.DIESEL : Traction.NONE;
        if (s.flag("electric")) traction = Traction.ELECTRIC;
        if (s.flag("partial")) traction = Traction.PARTIAL;
        String country = s.option("in").orElseGet(() -> country(from));
        links.add(new Link(
                new Id<>(ends + " " + word),
                from,
                to,
                !s.flag("one-way"),
                track.mode,
                track.gauge,
                1,
                traction,
                new Kilometres(km),
                moving,
                "",
                country,
                s.one("carries", Link.Product.class),
                s.days(),
                List.of(),
                s.provenance()));
    }

    /// `area trucks road in KZ,CN every 2h takes box,truck`.
    void area(Sentence s) {
        String name = s.next();
        Track track = Track.of(s.next());
        Set<String> countries = Sentence.list(s.option("in").orElseThrow(() -> s.wrong("in which countries?")));
        services.add(new Service.Area(terms(name, track.mode, s), track.gauge, countries));
    }

    /// `line K1 leaves 06:00,18:00 on MONDAY,FRIDAY except 2026-03-06 : Khorgos rail/1520 Aktau(off) ferry
    /// Alat`.
    ///
    /// A place marked `(on)` only lets cargo on, `(off)` only off, `(pass)` neither. Hours in brackets after
    /// a system are the segment's stated hours; `every 24h` is a headway.
    void line(Sentence s) {
        List<String> run = s.after(":");
        String name = s.next();
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i + 2 < run.size(); i += 2) {
            String word = run.get(i + 1);
            Optional<Hours> stated = word.contains("(")
                    ? Optional.of(Sentence.hours0(word.substring(word.indexOf('(') + 1, word.length() - 1)))
                    : Optional.empty();
            Track track = Track.of(word.contains("(") ? word.substring(0, word.indexOf('(')) : word);
            boolean boards = !run.get(i).endsWith("(off)") && !run.get(i).endsWith("(pass)");
            boolean alights =
                    !run.get(i + 2).endsWith("(on)") && !run.get(i + 2).endsWith("(pass)");
            segments.add(new Segment(
                    at(run.get(i).replaceAll("\\(.*", "")),
                    at(run.get(i + 2).replaceAll("\\(.*", "")),
                    List.of(),
                    track.mode,
                    track.gauge,
                    "",
                    stated,
                    boards,
                    alights,
                    s.provenance()));
        }
        services.add(new Service.Line(terms(name, segments.getFirst().mode(), s), segments));
    }

    private Service.Terms terms(String name, Mode mode, Sentence s) {
        Set<Form> forms = s.some("takes", Form.class);
        Optional<Double> teu = s.number("teu");
        Optional<Double> tonnes = s.number("tonnes");
        return new Service.Terms(
                new Id<>(name),
                name,
                "",
                s.option("of").orElse(""),
                mode,
                s.one("traffic", Traffic.class).orElse(ordinary(mode)),
                forms.isEmpty() ? Set.of(Form.BOX) : forms,
                s.option("only").map(Sentence::list).orElse(Set.of()),
                schedule(s),
                s.number("pace").orElse(1.0),
                s.band("waits"),
                teu,
                tonnes,
                s.hours("cutoff"),
                s.days(),
                s.provenance());
    }

    private static Schedule schedule(Sentence s) {
        Optional<String> clock = s.option("leaves");
        if (clock.isEmpty()) return new Schedule.Headway(s.hours("every"));
        Set<DayOfWeek> days = s.some("on", DayOfWeek.class);
        Calendar calendar = new Calendar(
                s.id(),
                days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days,
                Validity.ALWAYS,
                Set.of(),
                s.option("except").map(Sentence::list).orElse(Set.of()).stream()
                        .map(LocalDate::parse)
                        .collect(Collectors.toSet()),
                s.provenance());
        List<Departure> departures = new ArrayList<>();
        for (String time : new LinkedHashSet<>(Sentence.list(clock.get()))) {
            departures.add(new Departure(calendar, LocalTime.parse(time), s.provenance()));
        }
        return new Schedule.Timetable(departures);
    }

    private static Traffic ordinary(Mode mode) {
        return switch (mode) {
            case RAIL -> Traffic.ORDINARY;
            case ROAD -> Traffic.TRUCK;
            case SEA -> Traffic.LINER;
            case FEEDER -> Traffic.FEEDER;
            case FERRY -> Traffic.FERRY;
            case AIR -> Traffic.FREIGHTER;
            case PIPELINE -> Traffic.PIPELINE;
        };
    }

    Id<Place> at(String name) {
        return drawn(name).id();
    }

    private String country(Id<Place> place) {
        return drawn(place.text()).country();
    }

    Place drawn(String name) {
        Place place = places.get(name);
        if (place == null) throw new IllegalArgumentException("no place %s is drawn".formatted(name));
        return place;
    }
}
