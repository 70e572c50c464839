package org.keruen.supernetwork.compile;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.service.Segment;

/// The links of one mode and gauge, by the place they leave, and the quickest way along them through given
/// places.
///
/// Ways are kept: between two days on which some link opens or closes they are the same. One object serves
/// any number of threads.
final class Tracks {
    private final Map<Kind, Map<Id<Place>, List<Leg.Travelled>>> leaving = new HashMap<>();
    /// The days on which some link is open that was not the day before, or the other way round.
    private final NavigableSet<LocalDate> changes = new TreeSet<>();
    private final Map<Way, Optional<List<Leg.Travelled>>> known = new ConcurrentHashMap<>();

    private record Kind(Mode mode, Gauge gauge) {}

    private record Way(
            Mode mode, Gauge gauge, Id<Place> from, List<Id<Place>> via, Id<Place> to, Optional<LocalDate> since) {}

    Tracks(List<Link> links) {
        for (Link link : links) {
            Map<Id<Place>, List<Leg.Travelled>> kind =
                    leaving.computeIfAbsent(new Kind(link.mode(), link.gauge()), k -> new HashMap<>());
            kind.computeIfAbsent(link.from(), p -> new ArrayList<>()).add(Travel.along(link));
            if (link.bothWays())
                kind.computeIfAbsent(link.to(), p -> new ArrayList<>()).add(Travel.against(link));
            changes.add(link.validity().first());
            changes.add(link.validity().last().plusDays(1));
        }
    }

    /// Places from which links of this mode and gauge leave, with those links.
    Map<Id<Place>, List<Leg.Travelled>> of(Mode mode, Gauge gauge) {
        return leaving.getOrDefault(new Kind(mode, gauge), Map.of());
    }

    /// The quickest path of a segment by moving time, through its places to pass in order, over links open on a
    /// day; empty when there is none.
    Optional<List<Leg.Travelled>> path(Segment segment, LocalDate day) {
        Optional<LocalDate> since = Optional.ofNullable(changes.floor(day));
        Way way = new Way(segment.mode(), segment.gauge(), segment.from(), segment.via(), segment.to(), since);
        return known.computeIfAbsent(way, w -> found(w, link -> link.validity().contains(day)));
    }

    /// The quickest path over links whether or not they are open yet, or still.
    Optional<List<Leg.Travelled>> pathOfAnyDay(Segment segment) {
        return found(
                new Way(segment.mode(), segment.gauge(), segment.from(), segment.via(), segment.to(), Optional.empty()),
                link -> true);
    }

    private Optional<List<Leg.Travelled>> found(Way way, Predicate<Link> open) {
        List<Id<Place>> marks = new ArrayList<>(way.via);
        marks.add(way.to);
        List<Leg.Travelled> whole = new ArrayList<>();
        Id<Place> at = way.from;
        for (Id<Place> mark : marks) {
            if (mark.equals(at)) continue;
            Optional<List<Leg.Travelled>> part = quickest(of(way.mode, way.gauge), at, mark, open);
            if (part.isEmpty()) return Optional.empty();
            whole.addAll(part.get());
            at = mark;
        }
        return Optional.of(List.copyOf(whole));
    }

    private static Optional<List<Leg.Travelled>> quickest(
            Map<Id<Place>, List<Leg.Travelled>> star, Id<Place> from, Id<Place> to, Predicate<Link> open) {
        record Reached(Id<Place> place, double hours) {}
        Map<Id<Place>, Double> best = new HashMap<>(Map.of(from, 0.0));
        Map<Id<Place>, Leg.Travelled> last = new HashMap<>();
        PriorityQueue<Reached> queue =
                new PriorityQueue<>(Comparator.comparingDouble(Reached::hours).thenComparing(Reached::place));
        queue.add(new Reached(from, 0));
        for (Reached now = queue.poll(); now != null; now = queue.poll()) {
            if (now.hours > best.getOrDefault(now.place, Double.MAX_VALUE)) continue;
            if (now.place.equals(to)) return Optional.of(traced(last, from, to));
            for (Leg.Travelled next : star.getOrDefault(now.place, List.of())) {
                if (!open.test(next.link())) continue;
                double hours = now.hours + next.link().moving().value();
                if (hours < best.getOrDefault(Travel.end(next), Double.MAX_VALUE)) {
                    best.put(Travel.end(next), hours);
                    last.put(Travel.end(next), next);
                    queue.add(new Reached(Travel.end(next), hours));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Leg.Travelled> traced(Map<Id<Place>, Leg.Travelled> last, Id<Place> from, Id<Place> to) {
        Deque<Leg.Travelled> back = new ArrayDeque<>();
        for (Id<Place> at = to; !at.equals(from); ) {
            Leg.Travelled step = last.get(at);
            if (step == null) throw new IllegalStateException("no way back from " + at);
            back.addFirst(step);
            at = Travel.start(step);
        }
        return List.copyOf(back);
    }
}
