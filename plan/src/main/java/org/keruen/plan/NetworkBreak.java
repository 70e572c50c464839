package org.keruen.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.place.PlaceKind;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Supernetwork;

/// Where a network falls apart for a route, and the fewest things that would join it: cranes, prices, what is
/// refused, and at most one line.
///
/// There are two layers where a route must have a marked haul, before and behind it; a line may lie in either, or
/// lead from the first to the second where it would be such a haul. Departures and days are not looked at.
final class NetworkBreak {
    private static final int NEVER = Integer.MAX_VALUE / 4;

    private final Filled filled;
    private final Supernetwork network;
    private final Predicate<Element> mayUse;
    private final Optional<Predicate<Element.Haul>> mark;
    private final Map<Id<Place>, Place> places;
    private final int layers;
    private final List<List<Step>> leaving = new ArrayList<>();
    private final List<List<Step>> entering = new ArrayList<>();

    /// One arc in one layer, from one state to another, and how much it needs that is not there.
    private record Step(int arc, int from, int to, int missing) {}

    /// How much every state is short of, and the step it was reached by.
    private static final class Reached {
        private final int[] missing;
        private final @Nullable Step[] by;

        Reached(int states) {
            missing = new int[states];
            Arrays.fill(missing, NEVER);
            by = new Step[states];
        }
    }

    /// A place with the least that its states are short of, and one such state.
    private record End(Place place, int state, int missing) {}

    /// What would have to be so of a line between two places, `marked` if it is to be the marked haul, and by which
    /// modes it would go.
    interface Joins {
        boolean test(Place from, Place to, boolean marked);

        Set<Mode> modes();
    }

    NetworkBreak(
            Filled filled,
            Predicate<Element> mayUse,
            Optional<Predicate<Element.Haul>> mark,
            Map<Id<Place>, Place> places) {
        this.filled = filled;
        this.network = filled.network();
        this.mayUse = mayUse;
        this.mark = mark;
        this.places = places;
        layers = mark.isPresent() ? 2 : 1;
        for (int state = 0; state < layers * network.nodes(); state++) {
            leaving.add(new ArrayList<>());
            entering.add(new ArrayList<>());
        }
        for (int arc = 0; arc < network.arcs(); arc++) lay(arc);
    }

    private void lay(int arc) {
        if (!mayUse.test(network.element(arc))) return;
        boolean marks = network.element(arc) instanceof Element.Haul haul
                && mark.filter(m -> m.test(haul)).isPresent();
        int missing = filled.missing(arc).size();
        for (int layer = 0; layer < layers; layer++) {
            int behind = marks ? layers - 1 : layer;
            Step step = new Step(
                    arc,
                    layer * network.nodes() + network.tail(arc),
                    behind * network.nodes() + network.head(arc),
                    missing);
            leaving.get(step.from).add(step);
            entering.get(step.to).add(step);
        }
    }

    /// The fewest things, those of the way in its order and the line last; empty where no line could join it.
    List<Missing> find(List<Place> from, List<Place> to, Joins joins) {
        List<Integer> starts = new ArrayList<>();
        for (Place place : from) for (int node : network.starts(place.id())) starts.add(node);
        List<Integer> ends = new ArrayList<>();
        int last = (layers - 1) * network.nodes();
        for (Place place : to) for (int node : network.ends(place.id())) ends.add(last + node);
        Reached out = reached(starts, true);
        Reached back = reached(ends, false);
        int nearest = -1;
        for (int end : ends) {
            if (out.missing[end] < NEVER && (nearest < 0 || out.missing[end] < out.missing[nearest])) nearest = end;
        }
        if (nearest >= 0) return List.copyOf(new LinkedHashSet<>(along(out, nearest, true)));
        return withLine(from, to, out, back, joins);
    }

    private List<Missing> withLine(List<Place> from, List<Place> to, Reached out, Reached back, Joins joins) {
        End bestNear = null;
        End bestFar = null;
        int least = NEVER;
        double kilometres = Double.MAX_VALUE;
        for (int a = 0; a < layers; a++) {
            List<End> near = at(out, a, a == 0 ? from : List.of());
            for (int b = a; b < layers; b++) {
                for (End q : at(back, b, b == layers - 1 ? to : List.of())) {
                    for (End p : near) {
                        if (p.place.equals(q.place) || !joins.test(p.place, q.place, a != b)) continue;
                        int missing = p.missing
                                + q.missing
                                + cranes(p.place, q.place, joins.modes()).size();
                        double km = p.place.at().kilometresTo(q.place.at());
                        if (missing > least || (missing == least && km >= kilometres)) continue;
                        least = missing;
                        kilometres = km;
                        bestNear = p;
                        bestFar = q;
                    }
                }
            }
        }
        if (bestNear == null || bestFar == null) return List.of();
        Set<Missing> all = new LinkedHashSet<>(along(out, bestNear.state, true));
        all.addAll(cranes(bestNear.place, bestFar.place, joins.modes()));
        all.addAll(along(back, bestFar.state, false));
        all.add(new Missing.Line(bestNear.place, bestFar.place, kilometres));
        return List.copyOf(all);
    }

    /// Those missing for the vehicle of a line, at either end where nothing is that it could be loaded or unloaded by.
    private List<Missing> cranes(Place from, Place to, Set<Mode> modes) {
        List<Missing> missing = new ArrayList<>();
        for (Place place : List.of(from, to)) {
            if (modes.stream().noneMatch(mode -> handled(place, mode))) {
                Mode mode = Collections.min(modes);
                carried(mode).stream().findFirst().ifPresent(form -> missing.add(new Missing.Crane(place, mode, form)));
            }
        }
        return missing;
    }

    private boolean handled(Place place, Mode mode) {
        return carried(mode).stream().anyMatch(form -> filled.handles(place.id(), mode, form));
    }

    /// The forms of the cargo that could go by a mode: what is packed for the air goes by air alone.
    private List<Form> carried(Mode mode) {
        return network.consignment().forms().stream()
                .filter(form -> form != Form.AIR || mode == Mode.AIR)
                .toList();
    }

    /// The places of a layer that are reached, its own ends among them even where nothing is loaded there.
    private List<End> at(Reached reached, int layer, List<Place> own) {
        List<End> found = new ArrayList<>();
        for (Place place : own) found.add(new End(place, -1, 0));
        for (Id<Place> id : network.places()) {
            Place place = places.get(id);
            if (place == null || place.kinds().equals(Set.of(PlaceKind.WAYPOINT)) || own.contains(place)) continue;
            int best = -1;
            for (int node : network.passing(id)) {
                int state = layer * network.nodes() + node;
                if (best < 0 || reached.missing[state] < reached.missing[best]) best = state;
            }
            if (best >= 0 && reached.missing[best] < NEVER) found.add(new End(place, best, reached.missing[best]));
        }
        found.sort((a, b) -> a.place.id().compareTo(b.place.id()));
        return found;
    }

    /// What the steps need that lead to a state, or from it.
    private List<Missing> along(Reached reached, int state, boolean forward) {
        Deque<List<Missing>> steps = new ArrayDeque<>();
        Step step = state < 0 ? null : reached.by[state];
        while (step != null) {
            if (forward) steps.addFirst(filled.missing(step.arc));
            else steps.addLast(filled.missing(step.arc));
            step = reached.by[forward ? step.from : step.to];
        }
        return steps.stream().flatMap(List::stream).toList();
    }

    /// States by the fewest missing things, along the arcs or against them; a step that needs nothing is taken
    /// first.
    private Reached reached(List<Integer> first, boolean along) {
        Reached reached = new Reached(layers * network.nodes());
        int[] missing = reached.missing;
        List<Deque<Integer>> open = new ArrayList<>(List.of(new ArrayDeque<>()));
        for (int state : first) {
            missing[state] = 0;
            open.getFirst().add(state);
        }
        for (int count = 0; count < open.size(); count++) {
            for (Integer state = open.get(count).poll();
                    state != null;
                    state = open.get(count).poll()) {
                if (missing[state] < count) continue;
                for (Step step : (along ? leaving : entering).get(state)) {
                    int next = along ? step.to : step.from;
                    int sum = count + step.missing;
                    if (sum >= missing[next]) continue;
                    missing[next] = sum;
                    reached.by[next] = step;
                    while (open.size() <= sum) open.add(new ArrayDeque<>());
                    open.get(sum).add(next);
                }
            }
        }
        return reached;
    }
}
