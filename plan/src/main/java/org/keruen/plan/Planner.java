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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.network.TransitClosure;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Place;
import org.keruen.model.place.PlaceKind;
import org.keruen.plan.PlanAnswer.SearchEffort;
import org.keruen.plan.band.Bands;
import org.keruen.plan.band.TransitBand;
import org.keruen.plan.fold.Folding;
import org.keruen.plan.fold.Pattern;
import org.keruen.plan.search.Criterion;
import org.keruen.plan.search.QueryGraph;
import org.keruen.plan.search.Route;
import org.keruen.plan.search.RouteSearch;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.compile.Compiler;
import org.keruen.supernetwork.consignment.Consignment;

/// The door of the plan lens: one request in, the distinct Pareto-optimal options out.
public final class Planner {
    private static final double DEFAULT_HORIZON_DAYS = 150;

    private final CorridorPackage corridors;
    private final Map<Id<Place>, Place> places = new HashMap<>();
    private final Compiler compiler;
    private final Bands bands;

    public Planner(CorridorPackage corridors) {
        this.corridors = corridors;
        compiler = new Compiler(corridors);
        bands = Bands.of(corridors);
        for (Place place : corridors.places()) places.put(place.id(), place);
    }

    public PlanAnswer plan(PlanRequest request) {
        return plan(request, Progress.SILENT);
    }

    /// The same answer; `progress` hears of every part of the work as it ends.
    public PlanAnswer plan(PlanRequest request, Progress progress) {
        Found found = search(request, progress);
        List<Route> kept = Folding.fold(found.routes, this::pattern);
        OptionWriter writer = new OptionWriter(corridors, bands, request, found.network, this::pattern);
        List<PlanOption> options = writer.write(kept, found.routes);
        Refusals refusals = new Refusals(request, this::pattern);
        List<Rejection> rejected = new ArrayList<>();
        SearchEffort effort = found.effort;
        if (request.conditional()) {
            Found free = search(request.unconditional(), progress);
            effort = effort.plus(free.effort);
            rejected.addAll(refusals.lost(free.routes, found.routes));
        }
        rejected.addAll(refusals.ofServices(found.network.leftOut(), this::at));
        if (options.isEmpty() && rejected.isEmpty()) rejected.add(Refusals.notConnected(request));
        Optional<LatestLoad> latest = latest(request, found, writer);
        progress.ended(Progress.Part.FOLDING);
        return new PlanAnswer(found.exact, found.routes.size() - kept.size(), options, rejected, latest, effort);
    }

    /// The whole front of a request, nothing folded.
    List<Route> front(PlanRequest request) {
        return search(request, Progress.SILENT).routes;
    }

    /// Goes back from the latest departure and stops at the first whose median, and the first whose P90, is in time.
    private static Optional<LatestLoad> latest(PlanRequest request, Found found, OptionWriter writer) {
        if (request.arriveBy().isEmpty()) return Optional.empty();
        Instant by = request.arriveBy().get();
        Optional<LatestLoad.Promise> p50 = Optional.empty();
        Optional<LatestLoad.Promise> p90 = Optional.empty();
        List<Route> latestFirst = new ArrayList<>(found.all);
        latestFirst.sort(Comparator.comparing((Route route) -> route.itinerary().start())
                .reversed()
                .thenComparingLong(Route::cents));
        for (Route route : latestFirst) {
            TransitBand band = writer.band(route);
            if (p50.isEmpty()) p50 = promise(route, band.daysP50(), by, writer);
            if (p90.isEmpty()) p90 = promise(route, band.daysP90(), by, writer);
            if (p50.isPresent() && p90.isPresent()) break;
        }
        return Optional.of(new LatestLoad(p50, p90));
    }

    private static Optional<LatestLoad.Promise> promise(Route route, double days, Instant by, OptionWriter writer) {
        Instant load = route.itinerary().start();
        double have = (by.getEpochSecond() - load.getEpochSecond()) / 86_400.0;
        return days <= have ? Optional.of(new LatestLoad.Promise(load, writer.id(route), days)) : Optional.empty();
    }

    private record Found(
            List<Route> routes, List<Route> all, Supernetwork network, boolean exact, SearchEffort effort) {}

    private Found search(PlanRequest request, Progress progress) {
        Consignment consignment = Consignment.of(request.cargo(), corridors);
        Instant first = midnight(request, request.readyFirst());
        Instant horizon = midnight(request, request.readyLast()).plus((long) horizonDays(), ChronoUnit.DAYS);
        Scope scope = new Scope(request.readyFirst(), first, horizon, request.avoid(), request.modes(), shut(request));
        Supernetwork network = compiler.compile(consignment, scope);
        progress.ended(Progress.Part.COMPILING);
        QueryGraph graph = new QueryGraph(network, criteria(request), request.via());
        progress.ended(Progress.Part.LAYING_OUT);
        RouteSearch search = new RouteSearch(graph, progress);
        RouteSearch.Limits limits = limits(request, horizon);
        List<Route> routes = new ArrayList<>();
        boolean exact = true;
        SearchEffort effort = new SearchEffort(0, 0);
        for (LocalDate day = request.readyFirst(); !day.isAfter(request.readyLast()); day = day.plusDays(1)) {
            RouteSearch.Found found = search.from(request.from(), request.to(), midnight(request, day), limits);
            routes.addAll(found.routes());
            exact &= found.exact();
            effort = effort.plus(new SearchEffort(found.labels(), found.millis()));
        }
        List<Route> best = request.readyFirst().equals(request.readyLast()) ? routes : undominated(routes);
        return new Found(best, routes, network, exact, effort);
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

    private static List<Criterion> criteria(PlanRequest request) {
        List<Criterion> criteria = new ArrayList<>(List.of(Criterion.ARRIVAL, Criterion.COST, Criterion.CO2E));
        if (request.maxTransfers().isPresent()) criteria.add(Criterion.TRANSFERS);
        if (request.risk()) criteria.add(Criterion.RISK);
        return criteria;
    }

    private static RouteSearch.Limits limits(PlanRequest request, Instant horizon) {
        Instant latest = horizon;
        if (request.deadline().isPresent())
            latest = earlier(latest, request.deadline().get());
        if (request.arriveBy().isPresent())
            latest = earlier(latest, request.arriveBy().get());
        OptionalInt boardings = request.maxTransfers().isPresent()
                ? OptionalInt.of(request.maxTransfers().getAsInt() + 1)
                : OptionalInt.empty();
        OptionalLong cents = request.budgetCents();
        return new RouteSearch.Limits(latest, cents, boardings);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /// With several ready days a later departure is a merit of its own: a route stays unless another that leaves no
    /// earlier beats it.
    private static List<Route> undominated(List<Route> routes) {
        List<Route> sorted = new ArrayList<>(routes);
        sorted.sort(Comparator.comparing((Route r) -> r.itinerary().start())
                .reversed()
                .thenComparingLong(Route::arrival)
                .thenComparingLong(Route::cents)
                .thenComparingLong(Route::grams));
        List<Route> kept = new ArrayList<>();
        for (Route route : sorted) {
            boolean beaten = kept.stream()
                    .anyMatch(k ->
                            k.arrival() <= route.arrival() && k.cents() <= route.cents() && k.grams() <= route.grams());
            if (!beaten) kept.add(route);
        }
        return kept;
    }

    private Pattern pattern(Route route) {
        return Pattern.of(route.itinerary(), this::country);
    }

    private GeoPoint at(Id<Place> id) {
        Place place = places.get(id);
        if (place == null)
            throw new IllegalStateException("a service stops at " + id + ", which the package does not have");
        return place.at();
    }

    private String country(Id<Place> id) {
        Place place = places.get(id);
        if (place == null || place.kinds().equals(Set.of(PlaceKind.WAYPOINT))) return "";
        return place.country();
    }

    private double horizonDays() {
        return corridors.parameter("planHorizonDays", DEFAULT_HORIZON_DAYS);
    }

    private static Instant midnight(PlanRequest request, LocalDate day) {
        return day.atStartOfDay(request.from().getFirst().zone()).toInstant();
    }
}
