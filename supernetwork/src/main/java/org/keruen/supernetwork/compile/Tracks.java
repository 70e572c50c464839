package org.keruen.supernetwork.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;

/// The links of one mode and gauge, by the place they leave, and the quickest way along them through given places.
final class Tracks {
    private final Map<Kind, Map<Id<Place>, List<Leg.Travelled>>> leaving = new HashMap<>();

    private record Kind(Mode mode, Gauge gauge) {}

    Tracks(List<Link> links) {
        for (Link link : links) {
            Map<Id<Place>, List<Leg.Travelled>> kind =
                    leaving.computeIfAbsent(new Kind(link.mode(), link.gauge()), k -> new HashMap<>());
            kind.computeIfAbsent(link.from(), p -> new ArrayList<>()).add(Travel.along(link));
            if (link.bothWays())
                kind.computeIfAbsent(link.to(), p -> new ArrayList<>()).add(Travel.against(link));
        }
    }

    /// Places from which links of this mode and gauge leave, with those links.
    Map<Id<Place>, List<Leg.Travelled>> of(Mode mode, Gauge gauge) {
        return leaving.getOrDefault(new Kind(mode, gauge), Map.of());
    }

    /// The quickest path by moving time from one place to another through `via` in order, over links that pass the
    /// test; empty when there is none.
    Optional<List<Leg.Travelled>> path(
            Mode mode, Gauge gauge, Id<Place> from, List<Id<Place>> via, Id<Place> to, Predicate<Link> open) {
        List<Id<Place>> marks = new ArrayList<>(via);
        marks.add(to);
        List<Leg.Travelled> whole = new ArrayList<>();
        Id<Place> at = from;
        for (Id<Place> mark : marks) {
            if (mark.equals(at)) continue;
            Optional<List<Leg.Travelled>> part = quickest(of(mode, gauge), at, mark, open);
            if (part.isEmpty()) return Optional.empty();
            whole.addAll(part.get());
            at = mark;
        }
        return Optional.of(whole);
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
