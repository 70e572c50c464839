package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Supernetwork;

/// Walks the arcs of one kind of goods along the steps of a journey.
///
/// Getting aboard is part of the haul that follows, and so is what loading costs before the first movement.
final class EmptyWalk {
    private static final Comparator<Way> CHEAPEST = Comparator.comparingLong((Way way) -> way.sum.cents())
            .thenComparingLong(way -> way.sum.seconds())
            .thenComparingLong(way -> way.sum.grams());

    private final Supernetwork net;
    private final List<ArcFacts> facts;
    private final double units;
    private final Map<Id<Service>, Id<Service>> standIns;
    private final List<List<Integer>> leaving;

    /// @param units that the consignment is, by which the facts were divided
    /// @param standIns the service that runs in the place of each
    EmptyWalk(Supernetwork net, List<ArcFacts> facts, double units, Map<Id<Service>, Id<Service>> standIns) {
        this.net = net;
        this.facts = facts;
        this.units = units;
        this.standIns = Map.copyOf(standIns);
        leaving = new ArrayList<>();
        for (int node = 0; node < net.nodes(); node++) leaving.add(new ArrayList<>(2));
        for (int arc = 0; arc < net.arcs(); arc++) {
            if (!facts.get(arc).closed) leaving.get(net.tail(arc)).add(arc);
        }
    }

    Optional<EmptyJourney> along(Id<Place> from, List<Passage> passages, Id<Place> to) {
        Search search = new Search(passages, net.ends(to));
        return Arrays.stream(net.starts(from))
                .mapToObj(start -> search.best(new At(start, 0, 0, false)))
                .flatMap(Optional::stream)
                .min(CHEAPEST)
                .map(way -> way.journey(passages.size()));
    }

    /// Where a walk stands: at a node, in a step of which so many stretches are done.
    ///
    /// @param moved whether anything has been boarded
    private record At(int node, int step, int done, boolean moved) {}

    /// The rest of a walk: an arc and what comes after it; `sum` is over all of it.
    private record Way(
            int step,
            boolean before,
            EmptyLeg own,
            EmptyLeg sum,
            @Nullable Way next) {
        EmptyJourney journey(int steps) {
            long preparing = 0;
            List<EmptyLeg> legs = new ArrayList<>();
            for (int i = 0; i < steps; i++) legs.add(EmptyLeg.NOTHING);
            for (Way at = this; at != null; at = at.next) {
                if (at.step == steps) continue;
                EmptyLeg own = at.own;
                if (at.before) {
                    preparing += own.seconds();
                    own = new EmptyLeg(0, own.cents(), own.grams());
                }
                legs.set(at.step, legs.get(at.step).plus(own));
            }
            return new EmptyJourney(preparing, legs);
        }
    }

    private EmptyLeg taken(int arc) {
        ArcFacts one = facts.get(arc);
        return new EmptyLeg(
                Math.round((one.hours - one.waits) * 3600),
                Math.round(one.usd * units * 100),
                Math.round(one.grams * units));
    }

    private final class Search {
        private final List<Passage> passages;
        private final int[] ends;
        private final Map<At, Optional<Way>> known = new HashMap<>();

        private Search(List<Passage> passages, int[] ends) {
            this.passages = passages;
            this.ends = ends;
        }

        Optional<Way> best(At at) {
            Optional<Way> before = known.get(at);
            if (before != null) return before;
            known.put(at, Optional.empty()); // what leads back here leads nowhere
            Optional<Way> best = Optional.empty();
            boolean arrived = at.step == passages.size() && Arrays.stream(ends).anyMatch(end -> end == at.node);
            if (arrived) best = Optional.of(new Way(at.step, false, EmptyLeg.NOTHING, EmptyLeg.NOTHING, null));
            for (int arc : leaving.get(at.node)) {
                Optional<At> reached = after(at, arc);
                if (reached.isEmpty()) continue;
                Optional<Way> rest = best(reached.get());
                if (rest.isEmpty()) continue;
                EmptyLeg own = taken(arc);
                EmptyLeg sum = own.plus(rest.get().sum);
                boolean aboard = !at.moved || net.element(arc) instanceof Element.Departure;
                int step = aboard ? haul(at.step) : at.step;
                Way way = new Way(step, !at.moved, own, sum, rest.get());
                if (best.isEmpty() || CHEAPEST.compare(way, best.get()) < 0) best = Optional.of(way);
            }
            known.put(at, best);
            return best;
        }

        /// The first haul at or after a step; the last step where there is none.
        private int haul(int step) {
            int next = Math.min(step, passages.size() - 1);
            while (next < passages.size() - 1 && !(passages.get(next) instanceof Passage.Haul)) next++;
            return next;
        }

        /// Where an arc leads if it is the next thing done.
        private Optional<At> after(At at, int arc) {
            int head = net.head(arc);
            Passage next = at.step < passages.size() ? passages.get(at.step) : null;
            Element element = net.element(arc);
            if (element instanceof Element.Nothing) return Optional.of(new At(head, at.step, at.done, at.moved));
            if (next == null) return Optional.empty();
            if (element instanceof Element.Departure departure) {
                boolean wanted =
                        passages.get(haul(at.step)) instanceof Passage.Haul haul && runs(departure.service(), haul);
                return wanted ? Optional.of(new At(head, at.step, at.done, true)) : Optional.empty();
            }
            if (!at.moved) {
                return element instanceof Element.Handling
                        ? Optional.of(new At(head, at.step, at.done, false))
                        : Optional.empty();
            }
            if (element instanceof Element.Haul haul) return moved(at, haul, next, head);
            return same(element, next) ? Optional.of(new At(head, at.step + 1, 0, true)) : Optional.empty();
        }

        private Optional<At> moved(At at, Element.Haul haul, Passage next, int head) {
            if (!(next instanceof Passage.Haul wanted) || !runs(haul.service(), wanted)) return Optional.empty();
            int done = at.done + haul.links().size();
            if (done > wanted.links().size()
                    || haul.mode() != wanted.mode()
                    || !wanted.links().subList(at.done, done).equals(haul.links())) {
                return Optional.empty();
            }
            boolean whole = done == wanted.links().size();
            return Optional.of(new At(head, whole ? at.step + 1 : at.step, whole ? 0 : done, true));
        }

        private boolean runs(Id<Service> service, Passage.Haul wanted) {
            return service.equals(standIns.getOrDefault(wanted.service(), wanted.service()));
        }

        private static boolean same(Element element, Passage next) {
            return switch (element) {
                case Element.Handling one ->
                    next.equals(new Passage.Handling(one.from(), one.mode(), one.form(), one.loading()));
                case Element.Transfer one -> next.equals(new Passage.Transfer(one.from(), one.before(), one.after()));
                case Element.GaugeChange one ->
                    next.equals(new Passage.GaugeChange(one.from(), one.before(), one.after(), one.form()));
                case Element.Border one ->
                    next.equals(new Passage.Border(one.from(), one.fromCountry(), one.toCountry()));
                case Element.Haul _, Element.Departure _, Element.EmptyReturn _, Element.Nothing _ -> false;
            };
        }
    }
}
