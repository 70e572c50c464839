package org.keruen.plan.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.keruen.graph.pareto.Departures;
import org.keruen.graph.pareto.ParetoGraph;
import org.keruen.model.Id;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.place.Place;
import org.keruen.plan.order.Bar;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.Window;

/// A supernetwork as a graph for the search: one copy for each place still to be passed, so that "via" is
/// exact, and where something is asked of the hauls, so many for each stage of that.
///
/// Node `n` in copy `k` is `k × nodes + n`; an arc that reaches or runs through the next places to pass leads
/// behind them, and a haul to the copies of the stage behind it.
///
/// What a network compiled with what is refused holds against an arc costs [#FINE] cents for each refusal, so
/// that the cheapest way is the one with the fewest.
public final class QueryGraph {
    /// More than any consignment costs.
    static final long FINE = 10_000_000_000L;

    private final Supernetwork network;
    private final List<Criterion> criteria;
    private final List<List<Id<Place>>> via;
    private final Function<Element.Haul, List<Bar>> bars;
    private final Optional<Stages> stages;
    private final int copies;
    private final ParetoGraph graph;

    /// On which nothing is barred.
    public QueryGraph(Supernetwork network, List<Criterion> criteria, List<List<Id<Place>>> via) {
        this(network, criteria, via, haul -> List.of());
    }

    /// On which a haul turns back whoever meets a bar of it.
    public QueryGraph(
            Supernetwork network,
            List<Criterion> criteria,
            List<List<Id<Place>>> via,
            Function<Element.Haul, List<Bar>> bars) {
        this(network, criteria, via, bars, Optional.empty());
    }

    /// On which only those ways lead to the destination whose hauls have all that is asked.
    public QueryGraph(
            Supernetwork network,
            List<Criterion> criteria,
            List<List<Id<Place>>> via,
            Function<Element.Haul, List<Bar>> bars,
            Optional<Stages> stages) {
        this.network = network;
        this.stages = stages;
        this.bars = bars;
        this.criteria = List.copyOf(criteria);
        this.via = List.copyOf(via);
        copies = (via.size() + 1) * stages.map(Stages::count).orElse(1);
        ParetoGraph.Builder builder = ParetoGraph.builder(network.nodes() * copies, criteria.size());
        for (int copy = 0; copy < copies; copy++) {
            for (int arc = 0; arc < network.arcs(); arc++) add(builder, arc, copy);
        }
        graph = builder.build();
    }

    public ParetoGraph graph() {
        return graph;
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    /// The nodes where cargo sets out from these places. The first places to pass may be the origin itself.
    public int[] sources(List<Place> places) {
        List<Integer> nodes = new ArrayList<>();
        for (Place place : places) {
            int first = stages.map(Stages::first).orElse(0);
            int copy = first * (via.size() + 1) + behind(place.id(), 0);
            for (int node : network.starts(place.id())) nodes.add(copy * network.nodes() + node);
        }
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The nodes where cargo is available at these places, all places to pass behind it.
    public int[] targets(List<Place> places) {
        List<Integer> nodes = new ArrayList<>();
        for (Place place : places) {
            for (int stage = 0; stage < stages.map(Stages::count).orElse(1); stage++) {
                if (stages.isPresent() && !stages.get().complete(stage)) continue;
                int last = stage * (via.size() + 1) + via.size();
                for (int node : network.ends(place.id())) nodes.add(last * network.nodes() + node);
            }
        }
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The element an arc of the graph stands for.
    public Element element(int arc) {
        return network.element(arc % network.arcs());
    }

    /// The same without its charges and emissions.
    Element unpriced(int arc) {
        return network.unpriced(arc % network.arcs());
    }

    /// What an arc adds to a criterion.
    long cost(Criterion criterion, int arc) {
        return criterion.of(network, arc % network.arcs());
    }

    /// The timetabled departures of an arc from one instant on, that one included; none where the arc is not
    /// on a clock.
    List<Instant> departures(int arc, long from) {
        return network.clock(arc % network.arcs())
                .map(clock -> Arrays.stream(clock)
                        .filter(instant -> instant >= from)
                        .mapToObj(Instant::ofEpochSecond)
                        .toList())
                .orElse(List.of());
    }

    /// Whether an arc is boarded by a timetable.
    boolean onClock(int arc) {
        return network.clock(arc % network.arcs()).isPresent();
    }

    /// Whether a departure of the network leaves no later than `by` that cargo standing ready from `standing`
    /// on catches.
    boolean leavesBy(int arc, long standing, long by) {
        long cutoff =
                element(arc) instanceof Element.Departure board ? board.cutoff().seconds() : 0;
        return network.clock(arc % network.arcs())
                .map(clock -> Arrays.stream(clock).anyMatch(at -> at - cutoff >= standing && at <= by))
                .orElse(false);
    }

    List<AcceptanceRule> questions(Element.Haul haul) {
        return network.questions(haul);
    }

    private void add(ParetoGraph.Builder builder, int arc, int copy) {
        Element element = network.unpriced(arc);
        int tail = copy * network.nodes() + network.tail(arc);
        int head = (copies == 1 ? 0 : copyBehind(element, copy)) * network.nodes() + network.head(arc);
        long[] costs = new long[criteria.size()];
        for (int k = 0; k < costs.length; k++) {
            costs[k] = criteria.get(k).of(network, arc);
            if (criteria.get(k) == Criterion.COST) costs[k] += fines(arc);
        }
        Optional<long[]> clock = network.clock(arc);
        if (clock.isPresent()) {
            builder.board(tail, head, departures(element, clock.get(), costs));
            return;
        }
        Optional<Window> window = network.window(arc);
        int added = window.isPresent()
                ? builder.arcOpenDuring(
                        tail, head, window.get().opens(), window.get().closes(), costs)
                : builder.arc(tail, head, costs);
        if (element instanceof Element.Haul haul) {
            for (Bar bar : bars.apply(haul)) builder.shut(added, bar.from(), bar.end());
        }
    }

    /// What the refusals of an arc cost, in cents.
    private long fines(int arc) {
        return FINE * network.refusals(arc % network.arcs()).size();
    }

    List<LeftOut> refusals(int arc) {
        return network.refusals(arc % network.arcs());
    }

    private int copyBehind(Element element, int copy) {
        int each = via.size() + 1;
        int stage = copy / each;
        int behind = element instanceof Element.Haul haul && stages.isPresent()
                ? stages.get().behind(stage, haul)
                : stage;
        return behind(element, copy % each) + behind * each;
    }

    private Departures departures(Element element, long[] clock, long[] costs) {
        long cutoff = element instanceof Element.Departure departure
                ? departure.cutoff().seconds()
                : 0;
        long[] extra = new long[costs.length - 1];
        System.arraycopy(costs, 1, extra, 0, extra.length);
        Departures departures = new Departures(criteria.size());
        for (long instant : clock) departures.add(instant - cutoff, instant, extra);
        return departures;
    }

    /// How many of the places to pass lie behind cargo that had passed so many and then an element.
    private int behind(Element element, int passed) {
        if (passed == via.size()) return passed;
        int now = behind(element.from(), passed);
        if (element instanceof Element.Haul haul) {
            for (Leg.Travelled travelled : haul.links()) {
                now = behind(
                        travelled.forward()
                                ? travelled.link().to()
                                : travelled.link().from(),
                        now);
            }
        }
        return behind(element.to(), now);
    }

    private int behind(Id<Place> place, int passed) {
        int now = passed;
        while (now < via.size() && via.get(now).contains(place)) now++;
        return now;
    }
}
