package org.keruen.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.plan.Rejection.Missed;
import org.keruen.plan.Rejection.Reason;
import org.keruen.plan.departure.Boarded;
import org.keruen.plan.departure.Timetables;
import org.keruen.plan.departure.Timetables.Published;
import org.keruen.plan.search.Route;

/// Says which timetabled departures a shipment would have taken and cannot: cancelled ones, ones whose
/// cut-off it misses, ones it comes too late for from another train or ship. Each names the next departure of
/// the service, how many days later that is, and by when cargo must be there for it.
///
/// A departure counts when it leaves while the cargo is at the place (at the first place, since it was ready)
/// and the route takes a later one of the same service; or when a search on the timetables as published,
/// which neither cancel nor close a cut-off, has an option with it. A departure that some route found does
/// take is not missed.
final class MissedDepartures {
    private static final int MOST = 5;
    private static final int DAYS_LOOKED_AHEAD = 400;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);

    private final Timetables timetables;
    private final Function<Id<Place>, Place> places;

    MissedDepartures(Timetables timetables, Function<Id<Place>, Place> places) {
        this.timetables = timetables;
        this.places = places;
    }

    private record Key(Id<Service> service, Instant at) {}

    /// One departure missed by one route. `dearer` is how many seconds sooner the route with it would have
    /// arrived than the soonest there is; 0 where that is not known.
    private record Lost(Boarded boarded, Published departure, Reason reason, Instant ready, long dearer) {}

    /// `kept` are the routes shown, `all` those found, `published` those of the same question on the
    /// timetables as published.
    List<Rejection> of(List<Route> kept, List<Route> all, List<Route> published) {
        Map<Key, Lost> lost = new LinkedHashMap<>();
        Optional<Long> soonest = kept.stream().map(Route::arrival).min(Comparator.naturalOrder());
        for (Route route : published) {
            long dearer = soonest.map(arrival -> Math.max(0, arrival - route.arrival()))
                    .orElse(0L);
            for (Boarded boarded : route.boarded()) {
                onlyPublished(boarded, route.ready(), dearer).ifPresent(one -> add(lost, one));
            }
        }
        for (Route route : kept) {
            for (Boarded boarded : route.boarded())
                beforeTaken(boarded, route.ready()).forEach(one -> add(lost, one));
        }
        return lost.entrySet().stream()
                .filter(one -> all.stream().noneMatch(route -> takes(route, one.getKey())))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing((Lost one) -> one.departure.at()))
                .limit(MOST)
                .map(this::rejection)
                .toList();
    }

    private Id<Service> published(Boarded boarded) {
        return timetables.published(boarded.service());
    }

    private void add(Map<Key, Lost> lost, Lost one) {
        lost.merge(
                new Key(published(one.boarded), one.departure.at()),
                one,
                (had, other) -> other.dearer > had.dearer ? other : had);
    }

    private boolean takes(Route route, Key key) {
        return route.boarded().stream()
                .anyMatch(b -> published(b).equals(key.service) && b.leaves().equals(key.at));
    }

    /// The departure that a route takes only where timetables are as published.
    private Optional<Lost> onlyPublished(Boarded boarded, Instant ready, long dearer) {
        return timetables.between(boarded.service(), boarded.leaves(), boarded.leaves()).stream()
                .flatMap(one -> why(boarded, one).stream().map(reason -> new Lost(boarded, one, reason, ready, dearer)))
                .findFirst();
    }

    /// Of the departures before the one a route takes: the first that is cancelled, and the last that it
    /// comes too late for.
    private List<Lost> beforeTaken(Boarded boarded, Instant ready) {
        Optional<Lost> cancelled = Optional.empty();
        Optional<Lost> late = Optional.empty();
        Instant before = boarded.leaves().minusSeconds(1);
        for (Published one : timetables.between(boarded.service(), boarded.came(), before)) {
            Optional<Lost> lost = why(boarded, one).map(reason -> new Lost(boarded, one, reason, ready, 0));
            if (lost.isEmpty()) continue;
            if (one.runs()) late = lost;
            else if (cancelled.isEmpty()) cancelled = lost;
        }
        return List.of(cancelled, late).stream().flatMap(Optional::stream).toList();
    }

    /// Why this cargo cannot take a departure; empty where it can, or where it would have been too late for a
    /// cancelled one.
    private static Optional<Reason> why(Boarded boarded, Published departure) {
        boolean late = boarded.standing().isAfter(departure.at().minusSeconds(cutoff(boarded, departure)));
        if (!departure.runs()) return late ? Optional.empty() : Optional.of(Reason.NO_DEPARTURE);
        if (!late) return Optional.empty();
        return Optional.of(boarded.first() ? Reason.CUTOFF_MISSED : Reason.CONNECTION_TOO_TIGHT);
    }

    /// Seconds. What the shipper brings must keep the service's cut-off, whatever the route was searched
    /// with.
    private static long cutoff(Boarded boarded, Published departure) {
        return (boarded.first() ? departure.cutoff() : boarded.cutoff()).seconds();
    }

    private Rejection rejection(Lost lost) {
        Boarded boarded = lost.boarded;
        ZoneId zone = timetables.zone(boarded.service());
        LocalDate day = lost.departure.at().atZone(zone).toLocalDate();
        Optional<Missed.Next> next = next(lost, zone);
        return new Rejection(
                boarded.serviceName() + ", " + name(boarded) + ", " + clock(lost.departure.at(), zone),
                lost.reason,
                rule(lost, zone),
                Optional.of(day),
                Optional.of(day),
                opensIf(lost, next, zone),
                Optional.of(new Missed(published(boarded), boarded.place(), lost.departure.at(), next)));
    }

    private String rule(Lost lost, ZoneId zone) {
        Boarded boarded = lost.boarded;
        Published departure = lost.departure;
        Instant by = departure.at().minusSeconds(cutoff(boarded, departure));
        if (lost.reason == Reason.NO_DEPARTURE) {
            return departure.removed()
                    ? "taken out of the calendar that day, " + departure.row()
                    : "the service is closed that day by the scenario";
        }
        String stands = clock(boarded.standing(), zone);
        if (lost.reason == Reason.CUTOFF_MISSED) {
            return "cut-off %s, the cargo is on the platform %s, %s"
                    .formatted(clock(by, zone), stands, departure.row());
        }
        return "the cargo comes %s, it can go on %s".formatted(clock(boarded.came(), zone), stands);
    }

    private String opensIf(Lost lost, Optional<Missed.Next> next, ZoneId zone) {
        List<String> ways = new ArrayList<>();
        if (lost.reason == Reason.CUTOFF_MISSED) ways.add("ready by " + readyBy(lost, lost.departure, zone));
        if (lost.reason == Reason.CONNECTION_TOO_TIGHT) {
            Instant by = lost.departure.at().minusSeconds(cutoff(lost.boarded, lost.departure));
            ways.add(hours(lost.boarded.standing().getEpochSecond() - by.getEpochSecond()) + " h less before it");
        }
        String instead = next.map(one -> "the next departure, %s, %s later, delivered at %s by %s%s"
                        .formatted(
                                clock(one.departure(), zone),
                                days(one.daysLater()),
                                name(lost.boarded),
                                clock(one.deliverBy(), zone),
                                one.readyBy().map(day -> ", ready by " + day).orElse("")))
                .orElse("no later departure is published");
        ways.add(instead);
        String words = String.join("; or ", ways);
        if (lost.dearer == 0) return words;
        return words + "; without it the soonest way found arrives %s later".formatted(days(lost.dearer / 86_400.0));
    }

    /// The first departure after the missed one that runs and that the cargo is in time for.
    private Optional<Missed.Next> next(Lost lost, ZoneId zone) {
        Instant from = lost.departure.at().plusSeconds(1);
        Instant to = from.plusSeconds(DAYS_LOOKED_AHEAD * 86_400L);
        return timetables.between(lost.boarded.service(), from, to).stream()
                .filter(Published::runs)
                .filter(one -> why(lost.boarded, one).isEmpty())
                .findFirst()
                .map(one -> new Missed.Next(
                        one.at(),
                        (one.at().getEpochSecond() - lost.departure.at().getEpochSecond()) / 86_400.0,
                        one.at().minusSeconds(cutoff(lost.boarded, one)),
                        lost.boarded.first() ? Optional.of(readyBy(lost, one, zone)) : Optional.empty()));
    }

    /// The last day from whose beginning the cargo comes onto the platform in time, loading taking as long as
    /// it did.
    private static LocalDate readyBy(Lost lost, Published departure, ZoneId zone) {
        long loading = lost.boarded.standing().getEpochSecond() - lost.ready.getEpochSecond();
        return departure
                .at()
                .minusSeconds(cutoff(lost.boarded, departure) + loading)
                .atZone(zone)
                .toLocalDate();
    }

    private String name(Boarded boarded) {
        return places.apply(boarded.place()).names().en();
    }

    /// `Sat 2026-03-07 09:30 (UTC+8)`.
    private static String clock(Instant at, ZoneId zone) {
        ZoneOffset offset = at.atZone(zone).getOffset();
        String id = offset.getTotalSeconds() == 0 ? "" : offset.getId();
        String shortened = (id.endsWith(":00") ? id.substring(0, id.length() - 3) : id)
                .replace("+0", "+")
                .replace("-0", "-");
        return "%s (UTC%s)".formatted(LOCAL.format(at.atZone(zone)), shortened);
    }

    private static String days(double days) {
        double tenths = Math.round(days * 10) / 10.0;
        if (tenths == 1) return "1 day";
        return (tenths == Math.rint(tenths) ? Long.toString(Math.round(tenths)) : Double.toString(tenths)) + " days";
    }

    private static String hours(long seconds) {
        double tenths = Math.ceil(seconds / 360.0) / 10;
        return tenths == Math.rint(tenths) ? Long.toString(Math.round(tenths)) : Double.toString(tenths);
    }
}
