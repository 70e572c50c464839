package org.keruen.plan;

import java.time.LocalDate;
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
import java.util.TreeSet;
import java.util.function.Predicate;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Link;
import org.keruen.model.place.Place;
import org.keruen.model.place.PlaceKind;
import org.keruen.model.service.Service;
import org.keruen.plan.order.OrdersOnTheWay;
import org.keruen.plan.search.Criterion;
import org.keruen.plan.search.QueryGraph;
import org.keruen.plan.search.Route;
import org.keruen.plan.search.RouteSearch;
import org.keruen.plan.search.Stages;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.Supernetwork;

/// Finds the front of the wanted routes alone, exactly: a graph on which no other way reaches the destination.
final class WantedSearch {
    private final Planner planner;
    private final WantedRoute wanted;
    private final Map<Compiled, Supernetwork> networks = new HashMap<>();

    private record Compiled(Scope scope, boolean withRefused) {}

    WantedSearch(Planner planner, WantedRoute wanted) {
        this.planner = planner;
        this.wanted = wanted;
    }

    /// Under the request's conditions and the orders.
    List<Route> obeying(PlanRequest request) {
        return search(request, true, false);
    }

    /// Under the request's conditions as if there were no orders.
    List<Route> withoutOrders(PlanRequest request) {
        return search(request, false, false);
    }

    /// As if the package refused nothing and there were no orders: the ways with the fewest refusals,
    /// cheapest first. Of the conditions only countries, modes and places to pass are kept, for the others
    /// are no refusals.
    List<Route> withRefused(PlanRequest request) {
        PlanRequest free = request.with(
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                request.avoid(),
                request.via(),
                request.modes(),
                OptionalInt.empty());
        List<Route> found = search(free, false, true);
        int fewest =
                found.stream().mapToInt(route -> route.refusals().size()).min().orElse(0);
        return found.stream()
                .filter(route -> route.refusals().size() == fewest)
                .sorted(Comparator.comparingLong(Route::cents))
                .toList();
    }

    /// Whether a journey is one of those wanted.
    boolean isOn(Itinerary itinerary) {
        List<Leg.Haul> hauls = itinerary.legs().stream()
                .filter(Leg.Haul.class::isInstance)
                .map(Leg.Haul.class::cast)
                .toList();
        return switch (wanted) {
            case WantedRoute.OfFamily(RouteFamily family) ->
                hauls.stream().allMatch(haul -> family.mayUse(haul.mode()))
                        && (family.crosses().isEmpty()
                                ? hauls.stream().anyMatch(haul -> marks(family, haul))
                                : crosses(family, hauls));
            case WantedRoute.OfOption(String option, List<WantedRoute.Ride> rides) ->
                rides.equals(hauls.stream()
                        .map(haul -> new WantedRoute.Ride(
                                haul.service(),
                                haul.serviceName(),
                                haul.facts().from(),
                                haul.facts().to()))
                        .toList());
        };
    }

    private boolean marks(RouteFamily family, Leg.Haul haul) {
        return family.marks(haul.mode(), haul.facts().from(), haul.facts().to(), haul.links(), this::country);
    }

    private boolean crosses(RouteFamily family, List<Leg.Haul> hauls) {
        Id<Place> from = hauls.getFirst().facts().from();
        Id<Place> to = hauls.getLast().facts().to();
        Crossing crossing = crossing(family, country(from), country(to));
        int stage = crossing.first();
        for (Leg.Haul haul : hauls) stage = crossing.behind(stage, haul.mode(), haul.links());
        return crossing.complete(stage);
    }

    private Crossing crossing(RouteFamily family, String from, String to) {
        Set<String> countries = family.crosses();
        Set<String> neighbours = new TreeSet<>();
        for (Link link : planner.links()) {
            String a = country(link.from());
            String b = country(link.to());
            if (countries.contains(a) != countries.contains(b)) neighbours.add(countries.contains(a) ? b : a);
        }
        neighbours.remove("");
        return new Crossing(
                countries,
                family == RouteFamily.NORTHERN,
                List.copyOf(neighbours),
                countries.contains(from),
                countries.contains(to),
                this::country);
    }

    /// The network of a request with only what a wanted route may use.
    Supernetwork network(PlanRequest request, boolean withRefused) {
        return networks.computeIfAbsent(new Compiled(planner.fronts().scope(request), withRefused), key -> {
            var consignment = planner.fronts().consignment(request);
            Supernetwork whole = withRefused
                    ? planner.fronts().compiler().compileWithRefused(consignment, key.scope)
                    : planner.fronts().compiler().compile(consignment, key.scope);
            return whole.only(this::mayUse);
        });
    }

    /// The network of a request with everything that could be missing from it but lines.
    Filled filled(PlanRequest request, CorridorPackage corridors) {
        return new Filled(
                corridors,
                planner.fronts().consignment(request),
                planner.fronts().scope(request),
                network(request, true),
                planner.places());
    }

    boolean mayUse(Element element) {
        return switch (wanted) {
            case WantedRoute.OfFamily(RouteFamily family) ->
                !(element instanceof Element.Haul haul) || family.mayUse(haul.mode());
            case WantedRoute.OfOption(String option, List<WantedRoute.Ride> rides) -> {
                Set<Id<Service>> services = new HashSet<>();
                for (WantedRoute.Ride ride : rides) services.add(ride.service());
                yield switch (element) {
                    case Element.Haul haul -> services.contains(haul.service());
                    case Element.Departure departure -> services.contains(departure.service());
                    case Element.Handling _,
                            Element.Transfer _,
                            Element.GaugeChange _,
                            Element.Border _,
                            Element.EmptyReturn _,
                            Element.Nothing _ -> true;
                };
            }
        };
    }

    /// The hauls of which a route must have one; empty where what it may use says enough.
    Optional<Predicate<Element.Haul>> mark() {
        return switch (wanted) {
            case WantedRoute.OfFamily(RouteFamily family) ->
                Optional.of(haul -> family.marks(haul.mode(), haul.from(), haul.to(), haul.links(), this::country));
            case WantedRoute.OfOption o -> Optional.empty();
        };
    }

    private Optional<Stages> stages(PlanRequest request) {
        return switch (wanted) {
            case WantedRoute.OfFamily(RouteFamily family) ->
                family.crosses().isEmpty()
                        ? mark().map(Stages::having)
                        : Optional.of(crossing(
                                family,
                                request.from().getFirst().country(),
                                request.to().getFirst().country()));
            case WantedRoute.OfOption o -> Optional.empty();
        };
    }

    private List<Route> search(PlanRequest request, boolean obey, boolean withRefused) {
        Supernetwork network = network(request, withRefused);
        List<Criterion> criteria =
                withRefused ? List.of(Criterion.ARRIVAL, Criterion.COST) : FrontSearch.criteria(request);
        OrdersOnTheWay orders = planner.fronts().ordered(request);
        QueryGraph graph = obey
                ? new QueryGraph(network, criteria, via(request), orders::bars, stages(request))
                : new QueryGraph(network, criteria, via(request), haul -> List.of(), stages(request));
        RouteSearch search = new RouteSearch(graph, orders, Progress.SILENT);
        RouteSearch.Limits limits =
                FrontSearch.limits(request, planner.fronts().scope(request).to());
        FrontSearch.Searched found = FrontSearch.everyDay(request, search, limits);
        return FrontSearch.best(request, found.all()).stream()
                .filter(route -> isOn(route.itinerary()))
                .filter(route -> passes(route, request))
                .toList();
    }

    /// The places to pass: those of the question, or those of the option, whose way is known.
    private List<List<Id<Place>>> via(PlanRequest request) {
        return switch (wanted) {
            case WantedRoute.OfFamily f -> request.via();
            case WantedRoute.OfOption(String option, List<WantedRoute.Ride> rides) -> {
                List<List<Id<Place>>> places = new ArrayList<>();
                for (WantedRoute.Ride ride : rides) {
                    if (places.isEmpty() || !places.getLast().contains(ride.from())) places.add(List.of(ride.from()));
                    places.add(List.of(ride.to()));
                }
                yield places;
            }
        };
    }

    private boolean passes(Route route, PlanRequest request) {
        return switch (wanted) {
            case WantedRoute.OfFamily f -> true;
            case WantedRoute.OfOption o -> planner.refusals(request).passesAll(route);
        };
    }

    /// The wanted routes of one ready day, orders obeyed.
    List<Route> on(PlanRequest request, LocalDate day) {
        return obeying(request.ready(day, day));
    }

    private String country(Id<Place> id) {
        Place place = planner.places().get(id);
        return place == null || place.kinds().equals(Set.of(PlaceKind.WAYPOINT)) ? "" : place.country();
    }
}
