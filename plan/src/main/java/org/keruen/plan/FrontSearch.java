package org.keruen.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.network.TransitClosure;
import org.keruen.model.place.Place;
import org.keruen.plan.PlanAnswer.SearchEffort;
import org.keruen.plan.departure.DeparturesBeside;
import org.keruen.plan.order.OrdersOnTheWay;
import org.keruen.plan.search.Criterion;
import org.keruen.plan.search.QueryGraph;
import org.keruen.plan.search.Route;
import org.keruen.plan.search.RouteSearch;
import org.keruen.supernetwork.RateUse;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.compile.Compiler;
import org.keruen.supernetwork.consignment.Consignment;
import org.keruen.supernetwork.document.Papers;
import org.keruen.supernetwork.order.OrderBook;

/// Finds the whole front of a request: compiles the network for it, searches each ready day, and where orders
/// bar a route found, once more with them.
final class FrontSearch {
    private static final double DEFAULT_HORIZON_DAYS = 150;

    private final CorridorPackage corridors;
    private final Compiler compiler;
    private final OrderBook orders;
    private final Map<Id<Place>, Place> places = new HashMap<>();

    FrontSearch(CorridorPackage corridors) {
        this.corridors = corridors;
        compiler = new Compiler(corridors);
        orders = new OrderBook(corridors.orders(), corridors.places());
        for (Place place : corridors.places()) places.put(place.id(), place);
    }

    /// `routes` is the front, `all` the fronts of all ready days; `barred` are routes that orders have cost;
    /// `onDay` finds the routes of another ready day. `search` found the front, `barring` makes one that
    /// obeys the orders.
    record Found(
            List<Route> routes,
            Searched searched,
            List<Route> barred,
            Function<LocalDate, List<Route>> onDay,
            Supernetwork network,
            boolean exact,
            SearchEffort effort,
            RouteSearch search) {
        List<Route> all() {
            return searched.all;
        }
    }

    /// What was found of each ready day.
    record Searched(List<RouteSearch.Found> days, List<Route> all, boolean exact, SearchEffort effort) {
        static Searched of(List<RouteSearch.Found> days) {
            List<Route> routes = new ArrayList<>();
            boolean exact = true;
            SearchEffort effort = new SearchEffort(0, 0);
            for (RouteSearch.Found day : days) {
                routes.addAll(day.routes());
                exact &= day.exact();
                effort = effort.plus(new SearchEffort(day.labels(), day.millis()));
            }
            return new Searched(List.copyOf(days), routes, exact, effort);
        }

        boolean barred() {
            return all.stream().anyMatch(route -> !route.turnedBack().isEmpty());
        }
    }

    /// Searches as if there were no orders, and only if some route found is barred by one, once more with
    /// them: where no order binds, obeying costs nothing.
    Found search(PlanRequest request, Progress progress) {
        Scope scope = scope(request);
        Supernetwork network = compiler.compile(consignment(request), scope);
        progress.ended(Progress.Part.COMPILING);
        OrdersOnTheWay ordered = ordered(request);
        RouteSearch.Limits limits = limits(request, scope.to());
        QueryGraph graph = new QueryGraph(network, criteria(request), request.via());
        progress.ended(Progress.Part.LAYING_OUT);
        RouteSearch search = new RouteSearch(graph, ordered, progress);
        Searched free = everyDay(request, search, limits);
        if (!free.barred()) {
            return new Found(
                    best(request, free.all),
                    free,
                    List.of(),
                    day -> List.of(),
                    network,
                    free.exact,
                    free.effort,
                    search);
        }
        RouteSearch obeying = obeying(request, network, ordered, progress);
        Searched kept = everyDay(request, obeying, limits);
        List<Route> barred = new ArrayList<>(best(request, free.all));
        barred.removeIf(route -> route.turnedBack().isEmpty());
        return new Found(
                best(request, kept.all),
                kept,
                barred,
                day -> obeying.from(request.from(), request.to(), midnight(request, day), limits)
                        .routes(),
                network,
                free.exact && kept.exact,
                free.effort.plus(kept.effort),
                obeying);
    }

    private RouteSearch obeying(PlanRequest request, Supernetwork network, OrdersOnTheWay ordered, Progress progress) {
        QueryGraph barring = new QueryGraph(network, criteria(request), request.via(), ordered::bars);
        progress.ended(Progress.Part.LAYING_OUT);
        return new RouteSearch(barring, ordered, progress);
    }

    /// The routes that departures from beside the network would add to the front found of a request, orders
    /// obeyed.
    Searched beside(PlanRequest request, Found found, DeparturesBeside beside, Progress progress) {
        RouteSearch.Limits limits = limits(request, scope(request).to());
        Searched free = besideOn(request, found.search, found.searched, beside, limits);
        if (!free.barred()) return free;
        RouteSearch obeying = obeying(request, found.network, ordered(request), progress);
        Searched again = everyDay(request, obeying, limits);
        Searched kept = besideOn(request, obeying, again, beside, limits);
        SearchEffort effort = free.effort.plus(again.effort).plus(kept.effort);
        return new Searched(kept.days, kept.all, kept.exact, effort);
    }

    private static Searched besideOn(
            PlanRequest request,
            RouteSearch search,
            Searched found,
            DeparturesBeside beside,
            RouteSearch.Limits limits) {
        List<RouteSearch.Found> days = new ArrayList<>();
        LocalDate day = request.readyFirst();
        for (RouteSearch.Found had : found.days) {
            days.add(search.beside(had, beside, request.from(), request.to(), midnight(request, day), limits));
            day = day.plusDays(1);
        }
        return Searched.of(days);
    }

    static Searched everyDay(PlanRequest request, RouteSearch search, RouteSearch.Limits limits) {
        List<RouteSearch.Found> days = new ArrayList<>();
        for (LocalDate day = request.readyFirst(); !day.isAfter(request.readyLast()); day = day.plusDays(1)) {
            days.add(search.from(request.from(), request.to(), midnight(request, day), limits));
        }
        return Searched.of(days);
    }

    Scope scope(PlanRequest request) {
        Instant first = midnight(request, request.readyFirst());
        return new Scope(
                request.readyFirst(),
                first,
                horizon(request),
                request.avoid(),
                request.modes(),
                shut(request),
                RateUse.onTheirDays(request.ownership()),
                papers(request));
    }

    /// The documents of a request, and where its cargo begins and ends.
    static Papers papers(PlanRequest request) {
        Set<String> ends = new HashSet<>();
        request.from().forEach(place -> ends.add(place.country()));
        request.to().forEach(place -> ends.add(place.country()));
        return new Papers(request.documents(), ends);
    }

    /// Up to when journeys are looked for.
    Instant horizon(PlanRequest request) {
        double days = corridors.parameter("planHorizonDays", DEFAULT_HORIZON_DAYS);
        return midnight(request, request.readyLast()).plus((long) days, ChronoUnit.DAYS);
    }

    Consignment consignment(PlanRequest request) {
        return Consignment.of(request.cargo(), corridors);
    }

    Compiler compiler() {
        return compiler;
    }

    Map<Id<Place>, Place> places() {
        return places;
    }

    /// What orders mean for the cargo of a request.
    OrdersOnTheWay ordered(PlanRequest request) {
        return new OrdersOnTheWay(
                orders,
                places,
                consignment(request),
                request.from().getFirst().country(),
                request.to().getFirst().country());
    }

    /// Countries shut to transit that the cargo neither begins nor ends in.
    private Set<String> shut(PlanRequest request) {
        Set<String> shut = new HashSet<>();
        for (TransitClosure closure : corridors.transitClosures()) {
            boolean stopped = request.from().stream()
                    .allMatch(
                            from -> request.to().stream().allMatch(to -> closure.stops(from.country(), to.country())));
            if (stopped) shut.addAll(closure.countries());
        }
        return shut;
    }

    static List<Criterion> criteria(PlanRequest request) {
        List<Criterion> criteria = new ArrayList<>(List.of(Criterion.ARRIVAL, Criterion.COST, Criterion.CO2E));
        if (request.maxTransfers().isPresent()) criteria.add(Criterion.TRANSFERS);
        if (request.risk()) criteria.add(Criterion.RISK);
        return criteria;
    }

    static RouteSearch.Limits limits(PlanRequest request, Instant horizon) {
        Instant latest = horizon;
        if (request.deadline().isPresent())
            latest = earlier(latest, request.deadline().get());
        if (request.arriveBy().isPresent())
            latest = earlier(latest, request.arriveBy().get());
        OptionalInt boardings = request.maxTransfers().isPresent()
                ? OptionalInt.of(request.maxTransfers().getAsInt() + 1)
                : OptionalInt.empty();
        return new RouteSearch.Limits(latest, request.budgetCents(), boardings);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /// Of the routes of all ready days those that are none worse for it: with several days a later departure
    /// is a merit of its own, so a route stays unless another that leaves no earlier beats it.
    static List<Route> best(PlanRequest request, List<Route> routes) {
        if (request.readyFirst().equals(request.readyLast())) return routes;
        List<Route> sorted = new ArrayList<>(routes);
        sorted.sort(Comparator.comparing((Route r) -> r.itinerary().start())
                .reversed()
                .thenComparingLong(Route::arrival)
                .thenComparingLong(Route::cents)
                .thenComparingLong(Route::grams));
        List<Route> kept = new ArrayList<>();
        for (Route route : sorted) {
            boolean beaten = kept.stream().anyMatch(k -> k.noWorseThan(route));
            if (!beaten) kept.add(route);
        }
        return kept;
    }

    static Instant midnight(PlanRequest request, LocalDate day) {
        return day.atStartOfDay(request.from().getFirst().zone()).toInstant();
    }
}
