package org.keruen.supernetwork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.keruen.model.Id;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.place.Place;
import org.keruen.supernetwork.consignment.Consignment;

/// The compiled network of one consignment in one scope: arcs as arrays, and the element each stands for.
///
/// Node and arc numbers are born here and never leave the kernels. Seconds, cents and grams are for the whole
/// consignment.
public final class Supernetwork {
    private final Consignment consignment;
    private final int nodes;
    private final int[] tails;
    private final int[] heads;
    private final List<Element> elements;
    private final List<Optional<Window>> windows;
    private final List<Optional<long[]>> clocks;
    private final Map<Id<Place>, int[]> starts;
    private final Map<Id<Place>, int[]> ends;
    private final Map<Id<Place>, int[]> passing;
    private final List<LeftOut> leftOut;
    private final Map<Integer, List<LeftOut>> refusals;
    private final List<ExpiredRate> expiredRates;
    private final Function<Element.Haul, List<AcceptanceRule>> questions;

    /// Takes the arrays as they are; made by [org.keruen.supernetwork.compile.Compiler] only.
    public Supernetwork(
            Consignment consignment,
            int nodes,
            int[] tails,
            int[] heads,
            List<Element> elements,
            List<Optional<Window>> windows,
            List<Optional<long[]>> clocks,
            Map<Id<Place>, int[]> starts,
            Map<Id<Place>, int[]> ends,
            Map<Id<Place>, int[]> passing,
            List<LeftOut> leftOut,
            Map<Integer, List<LeftOut>> refusals,
            List<ExpiredRate> expiredRates,
            Function<Element.Haul, List<AcceptanceRule>> questions) {
        this.consignment = consignment;
        this.nodes = nodes;
        this.tails = tails;
        this.heads = heads;
        this.elements = List.copyOf(elements);
        this.windows = List.copyOf(windows);
        this.clocks = List.copyOf(clocks);
        this.starts = Map.copyOf(starts);
        this.ends = Map.copyOf(ends);
        this.passing = Map.copyOf(passing);
        this.leftOut = List.copyOf(leftOut);
        this.refusals = Map.copyOf(refusals);
        this.expiredRates = List.copyOf(expiredRates);
        this.questions = questions;
    }

    public Consignment consignment() {
        return consignment;
    }

    public int nodes() {
        return nodes;
    }

    public int arcs() {
        return tails.length;
    }

    public int tail(int arc) {
        return tails[arc];
    }

    public int head(int arc) {
        return heads[arc];
    }

    public Element element(int arc) {
        return elements.get(arc);
    }

    /// When the arc may be entered; empty = always.
    public Optional<Window> window(int arc) {
        return windows.get(arc);
    }

    /// Clock departures of a timetable in epoch seconds, rising; empty = not on a clock.
    public Optional<long[]> clock(int arc) {
        return clocks.get(arc).map(long[]::clone);
    }

    /// Nodes where cargo begins its journey at a place, one for each form.
    public int[] starts(Id<Place> place) {
        return starts.getOrDefault(place, new int[0]).clone();
    }

    /// Nodes where cargo is available at a place, unloaded.
    public int[] ends(Id<Place> place) {
        return ends.getOrDefault(place, new int[0]).clone();
    }

    /// All nodes at a place, for routes that must pass it.
    public int[] passing(Id<Place> place) {
        return passing.getOrDefault(place, new int[0]).clone();
    }

    /// Services that cannot carry this consignment, and why.
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /// Why this consignment may not enter an arc; none unless the network was compiled with what is refused.
    public List<LeftOut> refusals(int arc) {
        return refusals.isEmpty() ? List.of() : refusals.getOrDefault(arc, List.of());
    }

    /// The same nodes with only those arcs whose element is kept.
    public Supernetwork only(Predicate<Element> kept) {
        int[] fewerTails = new int[tails.length];
        int[] fewerHeads = new int[heads.length];
        List<Element> fewer = new ArrayList<>();
        List<Optional<Window>> open = new ArrayList<>();
        List<Optional<long[]>> departing = new ArrayList<>();
        Map<Integer, List<LeftOut>> refused = new HashMap<>();
        for (int arc = 0; arc < tails.length; arc++) {
            if (!kept.test(elements.get(arc))) continue;
            int at = fewer.size();
            fewerTails[at] = tails[arc];
            fewerHeads[at] = heads[arc];
            fewer.add(elements.get(arc));
            open.add(windows.get(arc));
            departing.add(clocks.get(arc));
            if (!refusals(arc).isEmpty()) refused.put(at, refusals(arc));
        }
        return new Supernetwork(
                consignment,
                nodes,
                Arrays.copyOf(fewerTails, fewer.size()),
                Arrays.copyOf(fewerHeads, fewer.size()),
                fewer,
                open,
                departing,
                starts,
                ends,
                passing,
                leftOut,
                refused,
                expiredRates,
                questions);
    }

    /// Through rates of services in scope that have ended.
    public List<ExpiredRate> expiredRates() {
        return expiredRates;
    }

    /// Places that have a node.
    public Set<Id<Place>> places() {
        return passing.keySet();
    }

    /// Rules that answer "ask" on a haul: somebody must be asked before this cargo moves there.
    public List<AcceptanceRule> questions(Element.Haul haul) {
        return questions.apply(haul);
    }
}
