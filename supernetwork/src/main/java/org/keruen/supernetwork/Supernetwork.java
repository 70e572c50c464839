package org.keruen.supernetwork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
    private final Shape shape;
    private final Takes takes;
    private final IntFunction<Element> unpriced;
    private final IntFunction<Element> elements;
    private final List<Optional<Window>> windows;
    private final Map<Integer, long[]> clocks;
    private final Map<Integer, List<LeftOut>> refusals;
    private final Findings findings;

    /// Nodes and arcs, and the nodes of places. Holds the arrays as they are.
    public static final class Shape {
        private final int nodes;
        private final int[] tails;
        private final int[] heads;
        private final Map<Id<Place>, int[]> starts;
        private final Map<Id<Place>, int[]> ends;
        private final Map<Id<Place>, int[]> passing;

        public Shape(
                int nodes,
                int[] tails,
                int[] heads,
                Map<Id<Place>, int[]> starts,
                Map<Id<Place>, int[]> ends,
                Map<Id<Place>, int[]> passing) {
            this.nodes = nodes;
            this.tails = tails;
            this.heads = heads;
            this.starts = starts;
            this.ends = ends;
            this.passing = passing;
        }
    }

    /// What each arc takes of the whole consignment. Holds the arrays as they are.
    public static final class Takes {
        private final long[] seconds;
        private final long[] cents;
        private final long[] grams;

        public Takes(long[] seconds, long[] cents, long[] grams) {
            this.seconds = seconds;
            this.cents = cents;
            this.grams = grams;
        }

        private Takes of(int[] arcs) {
            return new Takes(picked(seconds, arcs), picked(cents, arcs), picked(grams, arcs));
        }

        private static long[] picked(long[] values, int[] arcs) {
            return Arrays.stream(arcs).mapToLong(arc -> values[arc]).toArray();
        }
    }

    /// What compiling found beside the network: services left out, through rates that have ended, and the rules that
    /// answer "ask" on a haul.
    public record Findings(
            List<LeftOut> leftOut,
            List<ExpiredRate> expiredRates,
            Function<Element.Haul, List<AcceptanceRule>> questions) {
        public Findings {
            leftOut = List.copyOf(leftOut);
            expiredRates = List.copyOf(expiredRates);
        }
    }

    /// Made by [org.keruen.supernetwork.compile.Compiler] only. `unpriced` gives the element of an arc with its times
    /// alone, `elements` with charges and CO2e as well.
    public Supernetwork(
            Consignment consignment,
            Shape shape,
            Takes takes,
            IntFunction<Element> unpriced,
            IntFunction<Element> elements,
            List<Optional<Window>> windows,
            Map<Integer, long[]> clocks,
            Map<Integer, List<LeftOut>> refusals,
            Findings findings) {
        this.consignment = consignment;
        this.shape = shape;
        this.takes = takes;
        this.unpriced = unpriced;
        this.elements = elements;
        this.windows = List.copyOf(windows);
        this.clocks = Map.copyOf(clocks);
        this.refusals = Map.copyOf(refusals);
        this.findings = findings;
    }

    public Consignment consignment() {
        return consignment;
    }

    public int nodes() {
        return shape.nodes;
    }

    public int arcs() {
        return shape.tails.length;
    }

    public int tail(int arc) {
        return shape.tails[arc];
    }

    public int head(int arc) {
        return shape.heads[arc];
    }

    public Element element(int arc) {
        return elements.apply(arc);
    }

    /// The same element without its charges and emissions: quick to have, where those do not matter.
    public Element unpriced(int arc) {
        return unpriced.apply(arc);
    }

    /// What an arc takes of the whole consignment: the sums of its element's price.
    public long seconds(int arc) {
        return takes.seconds[arc];
    }

    public long cents(int arc) {
        return takes.cents[arc];
    }

    public long grams(int arc) {
        return takes.grams[arc];
    }

    /// When the arc may be entered; empty = always.
    public Optional<Window> window(int arc) {
        return windows.get(arc);
    }

    /// Clock departures of a timetable in epoch seconds, rising; empty = not on a clock.
    public Optional<long[]> clock(int arc) {
        long[] clock = clocks.isEmpty() ? null : clocks.get(arc);
        return Optional.ofNullable(clock).map(long[]::clone);
    }

    /// Nodes where cargo begins its journey at a place, one for each form.
    public int[] starts(Id<Place> place) {
        return shape.starts.getOrDefault(place, new int[0]).clone();
    }

    /// Nodes where cargo is available at a place, unloaded.
    public int[] ends(Id<Place> place) {
        return shape.ends.getOrDefault(place, new int[0]).clone();
    }

    /// All nodes at a place, for routes that must pass it.
    public int[] passing(Id<Place> place) {
        return shape.passing.getOrDefault(place, new int[0]).clone();
    }

    /// Services that cannot carry this consignment, and why.
    public List<LeftOut> leftOut() {
        return findings.leftOut;
    }

    /// Why this consignment may not enter an arc; none unless the network was compiled with what is refused.
    public List<LeftOut> refusals(int arc) {
        return refusals.isEmpty() ? List.of() : refusals.getOrDefault(arc, List.of());
    }

    /// The same nodes with only those arcs whose element is kept.
    public Supernetwork only(Predicate<Element> kept) {
        int[] arcs = IntStream.range(0, arcs())
                .filter(arc -> kept.test(element(arc)))
                .toArray();
        List<Optional<Window>> open = new ArrayList<>();
        Map<Integer, long[]> departing = new HashMap<>();
        Map<Integer, List<LeftOut>> refused = new HashMap<>();
        for (int at = 0; at < arcs.length; at++) {
            int number = at;
            open.add(windows.get(arcs[at]));
            clock(arcs[at]).ifPresent(clock -> departing.put(number, clock));
            if (!refusals(arcs[at]).isEmpty()) refused.put(at, refusals(arcs[at]));
        }
        int[] tails = Arrays.stream(arcs).map(this::tail).toArray();
        int[] heads = Arrays.stream(arcs).map(this::head).toArray();
        return new Supernetwork(
                consignment,
                new Shape(shape.nodes, tails, heads, shape.starts, shape.ends, shape.passing),
                takes.of(arcs),
                at -> unpriced(arcs[at]),
                at -> element(arcs[at]),
                open,
                departing,
                refused,
                findings);
    }

    /// Through rates of services in scope that have ended.
    public List<ExpiredRate> expiredRates() {
        return findings.expiredRates;
    }

    /// Places that have a node.
    public Set<Id<Place>> places() {
        return shape.passing.keySet();
    }

    /// Rules that answer "ask" on a haul: somebody must be asked before this cargo moves there.
    public List<AcceptanceRule> questions(Element.Haul haul) {
        return findings.questions.apply(haul);
    }
}
