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
import java.util.function.Function;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.network.Link;
import org.keruen.model.network.TransitClosure;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Place;
import org.keruen.model.place.PlaceKind;
import org.keruen.model.service.Service;
import org.keruen.model.units.Hours;
import org.keruen.plan.PlanAnswer.SearchEffort;
import org.keruen.plan.band.Bands;
import org.keruen.plan.band.TransitBand;
import org.keruen.plan.departure.Timetables;
import org.keruen.plan.fold.Folding;
import org.keruen.plan.fold.Pattern;
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
import org.keruen.supernetwork.order.OrderBook;

/// The door of the plan lens: one request in, the distinct Pareto-optimal options out.
public final class Planner {
    private static final double DEFAULT_HORIZON_DAYS = 150;

    /// Longer than any terminal takes to load.
    private static final Hours LOADING = new Hours(24);

    private final CorridorPackage corridors;
    private final Map<Id<Place>, Place> places = new HashMap<>();
    private final Compiler compiler;
    private final Bands bands;
    private final OrderBook orders;
    private final Timetables timetables;

    public Planner(CorridorPackage corridors) {
        this(corridors, corridors.services());
    }

    /// `published` are the services before any scenario, so that what a scenario cancels is missed.
    public Planner(CorridorPackage corridors, List<Service> published) {
        this.corridors = corridors;
        compiler = new Compiler(corridors);
        bands = Bands.of(corridors);
        orders = new OrderBook(corridors.orders(), corridors.places());
        for (Place place : corridors.places()) places.put(place.id(), place);
        timetables = new Timetables(published, corridors.services(), this::place);
    }

    public PlanAnswer plan(PlanRequest request) {
        return plan(request, Progress.SILENT);
    }

    /// The same answer; `progress` hears of every part of the work as it ends.
    public PlanAnswer plan(PlanRequest request, Progress progress) {
        Found found = search(request, progress);
        List<Route> kept = Folding.fold(found.routes, this::pattern);
        OptionWriter writer = writer(request, found.network);
        List<PlanOption> options = writer.write(kept, found.routes);
        Refusals refusals = new Refusals(request, this::pattern);
        OrderRefusals barred = new OrderRefusals(places, this::pattern);
        List<Rejection> rejected = new ArrayList<>(barred.of(found.barred, kept, found.onDay));
        Asked published = published(request, found, progress);
        rejected.addAll(new MissedDepartures(timetables, this::place).of(kept, found.routes, published.routes));
        SearchEffort effort = found.effort.plus(published.effort);
        Optional<Avoiding> avoiding = Optional.empty();
        if (request.conditional()) {
            Found free = search(request.unconditional(), progress);
            effort = effort.plus(free.effort);
            rejected.addAll(refusals.lost(free.routes, found.routes));
            if (!request.avoid().isEmpty()) {
                PlanRequest allowing = request.avoiding(Set.of());
                Found allowed = allowing.conditional() ? search(allowing, progress) : free;
                if (allowing.conditional()) effort = effort.plus(allowed.effort);
                avoiding = Optional.of(Avoiding.of(
                        request.avoid(),
                        found.routes,
                        allowed.routes,
                        refusals::passesAvoided,
                        route -> Refusals.words(pattern(route))));
            }
        }
        rejected.addAll(refusals.ofServices(found.network.leftOut(), this::at));
        if (options.isEmpty() && rejected.isEmpty()) rejected.add(Refusals.notConnected(request));
        rejected.addAll(new RateRefusals(request, this::place).of(found.network.expiredRates()));
        Optional<LatestLoad> latest = latest(request, found, writer);
        progress.ended(Progress.Part.FOLDING);
        return new PlanAnswer(
                found.exact, found.routes.size() - kept.size(), options, rejected, latest, avoiding, effort);
    }

    /// What a question was answered with, folded.
    private record Asked(List<Route> routes, SearchEffort effort) {}

    /// The options there would be if timetables ran as published and cut-offs were not missed. Nothing is
    /// searched where that could change nothing: no departure is cancelled before the last option arrives,
    /// and none leaves the origin within its cut-off and a day's loading.
    private Asked published(PlanRequest request, Found found, Progress progress) {
        Instant from = midnight(request, request.readyFirst());
        Instant to = found.routes.stream()
                .map(route -> route.itinerary().end())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> midnight(request, request.readyLast()).plus((long) horizonDays(), ChronoUnit.DAYS));
        List<Id<Service>> cancelled = timetables.cancelled(from, to);
        List<Id<Service>> pressing = timetables.pressing(request.from(), from, LOADING);
        if (cancelled.isEmpty() && pressing.isEmpty()) return new Asked(List.of(), new SearchEffort(0, 0));
        Planner whole = new Planner(corridors.withServices(timetables.restored(cancelled, pressing)));
        Found other = whole.search(request, progress);
        return new Asked(Folding.fold(other.routes, whole::pattern), other.effort);
    }

    /// The whole front of a request, nothing folded.
    List<Route> front(PlanRequest request) {
        return search(request, Progress.SILENT).routes;
    }

    /// Goes back from the latest departure and stops at the first whose median, and the first whose P90, is
    /// in time.
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

    /// `barred` are routes that orders have cost; `onDay` finds the routes of another ready day.
    private record Found(
            List<Route> routes,
            List<Route> all,
            List<Route> barred,
            Function<LocalDate, List<Route>> onDay,
            Supernetwork network,
            boolean exact,
            SearchEffort effort) {}

    /// Routes of all ready days.
    record Searched(List<Route> all, boolean exact, SearchEffort effort) {
        boolean barred() {
            return all.stream().anyMatch(route -> !route.turnedBack().isEmpty());
        }
    }

    /// Searches as if there were no orders, and only if some route found is barred by one, once more with
    /// them: where no order binds, obeying costs nothing.
    private Found search(PlanRequest request, Progress progress) {
        Scope scope = scope(request);
        Supernetwork network = compiler.compile(consignment(request), scope);
        progress.ended(Progress.Part.COMPILING);
        OrdersOnTheWay ordered = ordered(request);
        RouteSearch.Limits limits = limits(request, scope.to());
        QueryGraph graph = new QueryGraph(network, criteria(request), request.via());
        progress.ended(Progress.Part.LAYING_OUT);
        Searched free = everyDay(request, new RouteSearch(graph, ordered, progress), limits);
        if (!free.barred()) {
            return new Found(
                    best(request, free), free.all, List.of(), day -> List.of(), network, free.exact, free.effort);
        }
        QueryGraph barring = new QueryGraph(network, criteria(request), request.via(), ordered::bars);
        progress.ended(Progress.Part.LAYING_OUT);
        RouteSearch obeying = new RouteSearch(barring, ordered, progress);
        Searched kept = everyDay(request, obeying, limits);
        List<Route> barred = new ArrayList<>(best(request, free));
        barred.removeIf(route -> route.turnedBack().isEmpty());
        return new Found(
                best(request, kept),
                kept.all,
                barred,
                day -> obeying.from(request.from(), request.to(), midnight(request, day), limits)
                        .routes(),
                network,
                free.exact && kept.exact,
                free.effort.plus(kept.effort));
    }

    Scope scope(PlanRequest request) {
        Instant first = midnight(request, request.readyFirst());
        Instant horizon = midnight(request, request.readyLast()).plus((long) horizonDays(), ChronoUnit.DAYS);
        return new Scope(
                request.readyFirst(),
                first,
                horizon,
                request.avoid(),
                request.modes(),
                shut(request),
                RateUse.onTheirDays(request.ownership()));
    }

    Consignment consignment(PlanRequest request) {
        return Consignment.of(request.cargo(), corridors);
    }

    Compiler compiler() {
        return compiler;
    }

    List<Link> links() {
        return corridors.links();
    }

    Map<Id<Place>, Place> places() {
        return places;
    }

    OptionWriter writer(PlanRequest request, Supernetwork network) {
        return new OptionWriter(corridors, bands, request, network, this::pattern);
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

    static Searched everyDay(PlanRequest request, RouteSearch search, RouteSearch.Limits limits) {
        List<Route> routes = new ArrayList<>();
        boolean exact = true;
        SearchEffort effort = new SearchEffort(0, 0);
        for (LocalDate day = request.readyFirst(); !day.isAfter(request.readyLast()); day = day.plusDays(1)) {
            RouteSearch.Found found = search.from(request.from(), request.to(), midnight(request, day), limits);
            routes.addAll(found.routes());
            exact &= found.exact();
            effort = effort.plus(new SearchEffort(found.labels(), found.millis()));
        }
        return new Searched(routes, exact, effort);
    }

    static List<Route> best(PlanRequest request, Searched searched) {
        return request.readyFirst().equals(request.readyLast()) ? searched.all : undominated(searched.all);
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
        OptionalLong cents = request.budgetCents();
        return new RouteSearch.Limits(latest, cents, boardings);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /// With several ready days a later departure is a merit of its own: a route stays unless another that
    /// leaves no earlier beats it.
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

    Pattern pattern(Route route) {
        return pattern(route.itinerary());
    }

    Pattern pattern(Itinerary itinerary) {
        return Pattern.of(itinerary, this::country);
    }

    private GeoPoint at(Id<Place> id) {
        return place(id).at();
    }

    private Place place(Id<Place> id) {
        Place place = places.get(id);
        if (place == null)
            throw new IllegalStateException("a service stops at " + id + ", which the package does not have");
        return place;
    }

    private String country(Id<Place> id) {
        Place place = places.get(id);
        if (place == null || place.kinds().equals(Set.of(PlaceKind.WAYPOINT))) return "";
        return place.country();
    }

    private double horizonDays() {
        return corridors.parameter("planHorizonDays", DEFAULT_HORIZON_DAYS);
    }

    static Instant midnight(PlanRequest request, LocalDate day) {
        return day.atStartOfDay(request.from().getFirst().zone()).toInstant();
    }
}
