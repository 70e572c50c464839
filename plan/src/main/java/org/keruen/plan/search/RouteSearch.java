package org.keruen.plan.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.keruen.graph.pareto.ParetoFront;
import org.keruen.graph.pareto.ParetoPath;
import org.keruen.graph.pareto.ParetoQuery;
import org.keruen.graph.pareto.ParetoSearch;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.place.Place;
import org.keruen.plan.Progress;
import org.keruen.plan.departure.Boarded;
import org.keruen.plan.departure.DeparturesBeside;
import org.keruen.plan.order.OrdersOnTheWay;
import org.keruen.plan.order.TurnedBack;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.LeftOut;

/// Finds every Pareto-optimal route between two sets of terminals for one moment of readiness. Exact unless a
/// work limit is hit.
public final class RouteSearch {
    private static final long MOST_LABELS = 20_000_000;

    private final QueryGraph graph;
    private final ParetoSearch search;
    private final OrdersOnTheWay orders;
    private final Progress progress;

    /// `orders` tell what a route meets on its way, whether or not the graph obeys them.
    public RouteSearch(QueryGraph graph, OrdersOnTheWay orders, Progress progress) {
        this.graph = graph;
        this.orders = orders;
        this.search = new ParetoSearch(graph.graph());
        this.progress = progress;
    }

    /// Limits of a search; empty = none.
    public record Limits(Instant latest, OptionalLong cents, OptionalInt boardings) {
        /// A query that keeps them.
        ParetoQuery.Builder query(List<Criterion> criteria) {
            ParetoQuery.Builder query = ParetoQuery.builder(criteria.size());
            query.limit(0, latest.getEpochSecond());
            cents.ifPresent(most -> query.limit(criteria.indexOf(Criterion.COST), most));
            boardings.ifPresent(most -> query.limit(criteria.indexOf(Criterion.TRANSFERS), most));
            return query;
        }
    }

    /// The routes found, in order of arrival; `exact` is false when the search was cut short.
    public record Found(List<Route> routes, boolean exact, long labels, double millis, Optional<ParetoFront> front) {
        static final Found NOTHING = new Found(List.of(), true, 0, 0, Optional.empty());
    }

    public Found from(List<Place> origins, List<Place> destinations, Instant ready, Limits limits) {
        int[] sources = graph.sources(origins);
        int[] targets = graph.targets(destinations);
        if (sources.length == 0 || targets.length == 0) return Found.NOTHING;
        ParetoQuery.Builder query = query(limits);
        long[] start = new long[graph.criteria().size()];
        start[0] = ready.getEpochSecond();
        for (int source : sources) query.source(source, start);
        for (int target : targets) query.target(target);
        ParetoFront front = search.search(query.build());
        progress.ended(Progress.Part.SEARCHING);
        List<Route> routes = new ArrayList<>(front.size());
        for (int i = 0; i < front.size(); i++)
            route(front.path(i), front.vector(i), ready).ifPresent(routes::add);
        progress.ended(Progress.Part.WRITING);
        return new Found(routes, front.complete(), front.work().popped(), millis(front), Optional.of(front));
    }

    /// The routes that would take a departure beside those there are, and that no route of `found` is as good
    /// as: what the last question of this search was answered with.
    public Found beside(
            Found found,
            DeparturesBeside beside,
            List<Place> origins,
            List<Place> destinations,
            Instant ready,
            Limits limits) {
        if (found.front.isEmpty()) return Found.NOTHING;
        BesideSearch.Ways ways =
                new BesideSearch(graph, search, beside).from(graph.sources(origins), ready, limits, found.front.get());
        if (ways.isEmpty()) return new Found(List.of(), true, ways.labels(), ways.millis(), Optional.empty());
        ParetoQuery.Builder query = query(limits).known(found.front.get());
        for (BesideSearch.Way way : ways.all()) query.source(way.node, way.vector);
        for (int target : graph.targets(destinations)) query.target(target);
        ParetoFront front = search.search(query.build());
        progress.ended(Progress.Part.SEARCHING);
        List<Route> routes = new ArrayList<>(front.size());
        for (int i = 0; i < front.size(); i++) {
            ParetoPath onward = front.path(i);
            route(ways.all().get(onward.source()).then(onward), front.vector(i), ready)
                    .ifPresent(routes::add);
        }
        progress.ended(Progress.Part.WRITING);
        return new Found(
                routes,
                front.complete(),
                ways.labels() + front.work().popped(),
                ways.millis() + millis(front),
                Optional.of(front));
    }

    private static double millis(ParetoFront front) {
        return (front.work().boundsNanos() + front.work().searchNanos()) / 1e6;
    }

    private ParetoQuery.Builder query(Limits limits) {
        return limits.query(graph.criteria()).maxLabels(MOST_LABELS);
    }

    private Optional<Route> route(ParetoPath path, long[] vector, Instant ready) {
        LegWriter.Written written = LegWriter.write(graph, path, ready.getEpochSecond());
        Itinerary itinerary = written.itinerary();
        if (itinerary.legs().isEmpty()) return Optional.empty();
        int boardings = 0;
        long came = ready.getEpochSecond();
        List<Boarded> boarded = new ArrayList<>();
        List<AcceptanceRule> questions = new ArrayList<>();
        List<TurnedBack> turnedBack = new ArrayList<>();
        List<LeftOut> refusals = new ArrayList<>();
        Set<OperatingOrder> mayHit = new LinkedHashSet<>();
        for (int step = 0; step < path.length(); step++) {
            refusals.addAll(graph.refusals(path.arc(step)));
            switch (graph.unpriced(path.arc(step))) {
                case Element.Departure departure -> {
                    if (departure.departureKind() == DepartureKind.TIMETABLE) {
                        long standing = step == 0 ? ready.getEpochSecond() : path.left(step - 1);
                        boarded.add(new Boarded(
                                departure.service(),
                                departure.serviceName(),
                                departure.from(),
                                Instant.ofEpochSecond(came),
                                Instant.ofEpochSecond(standing),
                                Instant.ofEpochSecond(path.left(step)),
                                departure.cutoff(),
                                boardings == 0));
                    }
                    boardings++;
                }
                case Element.Haul haul -> {
                    came = path.left(step);
                    questions.addAll(graph.questions(haul));
                    orders.turnedBack(haul, path.entered(step)).ifPresent(turnedBack::add);
                    mayHit.addAll(orders.mayHit(haul, path.entered(step)));
                }
                case Element.Handling _,
                        Element.Transfer _,
                        Element.GaugeChange _,
                        Element.Border _,
                        Element.EmptyReturn _,
                        Element.Nothing _ -> {}
            }
        }
        return Optional.of(new Route(
                ready,
                written.before(),
                itinerary,
                vector[0],
                vector[1] - QueryGraph.FINE * refusals.size(),
                graph.criteria().contains(Criterion.CO2E) ? vector[2] : itinerary.co2Grams(),
                boardings,
                boarded,
                questions,
                turnedBack,
                List.copyOf(mayHit),
                refusals));
    }
}
