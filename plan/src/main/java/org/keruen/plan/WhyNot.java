package org.keruen.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.plan.Rejection.Reason;
import org.keruen.plan.WhyNotAnswer.Verdict;
import org.keruen.plan.fold.Folding;
import org.keruen.plan.fold.Pattern;
import org.keruen.plan.search.Route;
import org.keruen.supernetwork.LeftOut;

/// Says why a route is not among the options, by searches that allow more and more and stop at the first that
/// finds it: the question as asked, without conditions, without orders, without what the package refuses.
public final class WhyNot {
    /// Ready days tried after the one that the first day of a service points to.
    private static final int DAYS_TRIED = 3;

    private final CorridorPackage corridors;
    private final Planner planner;

    public WhyNot(CorridorPackage corridors) {
        this.corridors = corridors;
        this.planner = new Planner(corridors);
    }

    public WhyNotAnswer explain(PlanRequest request, WantedRoute wanted) {
        return new Question(request, wanted).explain();
    }

    /// One question, with what has been found about it.
    private final class Question {
        private final PlanRequest request;
        private final WantedRoute wanted;
        private final WantedSearch search;
        private final Refusals refusals;
        private final PlanAnswer plan;
        private final List<Rejection> reasons = new ArrayList<>();

        Question(PlanRequest request, WantedRoute wanted) {
            this.request = request;
            this.wanted = wanted;
            this.search = new WantedSearch(planner, wanted);
            this.refusals = planner.refusals(request);
            this.plan = planner.plan(request);
        }

        WhyNotAnswer explain() {
            List<Integer> offered = new ArrayList<>();
            for (int i = 0; i < plan.options().size(); i++) {
                if (search.isOn(plan.options().get(i).itinerary())) offered.add(i + 1);
            }
            if (!offered.isEmpty()) {
                Optional<PlanOption> way = Optional.of(plan.options().get(offered.getFirst() - 1));
                return new WhyNotAnswer(
                        Verdict.OFFERED, offered, reasons, way, Optional.empty(), Optional.empty(), plan);
            }
            List<Route> asAsked = search.obeying(request);
            if (!asAsked.isEmpty()) return possible(request, asAsked);
            return Conditions.relax(request, search::obeying)
                    .map(this::underOtherConditions)
                    .or(this::withoutOrders)
                    .or(this::withRefused)
                    .orElseGet(this::notConnected);
        }

        /// Found as asked, and yet no option: beaten, or one too many.
        private WhyNotAnswer possible(PlanRequest asked, List<Route> routes) {
            List<Route> front = planner.front(asked);
            Optional<Shortfall.Beaten> beaten = beaten(asked, routes, front);
            if (beaten.isPresent()) return dominated(asked, beaten.get(), Verdict.DOMINATED);
            Route best = routes.stream()
                    .filter(route -> shortfall(asked, route, front).isEmpty())
                    .min(Folding.balance(routes))
                    .orElseThrow();
            return answer(Verdict.FOLDED, alike(best), asked, best, shownIf(best), Optional.empty());
        }

        private WhyNotAnswer underOtherConditions(Conditions.Relaxed relaxed) {
            Route chosen = least(relaxed);
            PlanRequest widened = Conditions.widened(request, relaxed.leftOut(), chosen, refusals);
            reasons.addAll(refusals.breaks(chosen, planner.pattern(chosen)));
            List<Route> routes = search.obeying(widened);
            return orElseBeaten(widened, routes.isEmpty() ? List.of(chosen) : routes, chosen);
        }

        /// The route that asks least of the conditions left out, of those that would not be beaten without them.
        private Route least(Conditions.Relaxed relaxed) {
            List<Route> front = planner.front(relaxed.request());
            List<Route> unbeaten = relaxed.found().stream()
                    .filter(route -> shortfall(relaxed.request(), route, front).isEmpty())
                    .toList();
            List<Route> among = unbeaten.isEmpty() ? relaxed.found() : unbeaten;
            Comparator<Route> balance = Folding.balance(among);
            if (relaxed.leftOut().size() > 1) return among.stream().min(balance).orElseThrow();
            Comparator<Route> order = switch (relaxed.leftOut().iterator().next()) {
                case AVOID ->
                    Comparator.comparingLong((Route route) -> refusals.passed(route).stream()
                            .filter(request.avoid()::contains)
                            .count());
                case MODES ->
                    Comparator.comparingLong((Route route) -> Refusals.modes(route).stream()
                            .filter(mode -> !request.modes().contains(mode))
                            .count());
                case VIA -> balance;
                case DOCUMENT ->
                    Comparator.comparingInt(
                            (Route route) -> refusals.documentsFor(route).size());
                case MAX_TRANSFERS -> Comparator.comparingInt(Route::boardings);
                case ARRIVE_BY, DEADLINE -> Comparator.comparingLong(Route::arrival);
                case BUDGET -> Comparator.comparingLong(Route::cents);
            };
            return among.stream().min(order.thenComparing(balance)).orElseThrow();
        }

        private Optional<WhyNotAnswer> withoutOrders() {
            List<Route> routes = search.withoutOrders(request);
            PlanRequest asked = request;
            if (routes.isEmpty()) {
                Optional<Conditions.Relaxed> relaxed = Conditions.relax(request, search::withoutOrders);
                if (relaxed.isEmpty()) return Optional.empty();
                Route chosen = least(relaxed.get());
                reasons.addAll(refusals.breaks(chosen, planner.pattern(chosen)));
                asked = Conditions.widened(request, relaxed.get().leftOut(), chosen, refusals);
                routes = List.of(chosen);
            }
            List<Route> barred = routes.stream()
                    .filter(route -> !route.turnedBack().isEmpty())
                    .toList();
            // A way that no order bars and that the search of the shut network did not find: see its limits.
            if (barred.isEmpty()) return Optional.of(possible(asked, routes));
            ordered(asked, barred);
            return Optional.of(orElseBeaten(asked, barred, barred.getFirst()));
        }

        private void ordered(PlanRequest asked, List<Route> barred) {
            OrderRefusals orders = new OrderRefusals(planner.places(), planner::pattern);
            reasons.addAll(orders.of(barred, planner.front(asked), day -> search.on(asked, day)));
        }

        private Optional<WhyNotAnswer> withRefused() {
            List<Route> routes = search.withRefused(request);
            if (routes.isEmpty() && request.conditional()) routes = search.withRefused(request.unconditional());
            if (routes.isEmpty()) return Optional.empty();
            Route chosen = routes.getFirst();
            reasons.addAll(refusals.breaks(chosen, planner.pattern(chosen)));
            Map<List<Object>, LeftOut> distinct = new LinkedHashMap<>();
            for (LeftOut left : chosen.refusals()) {
                distinct.putIfAbsent(List.of(left.name(), left.reason(), left.rule()), left);
            }
            distinct.values().forEach(left -> reasons.add(Refusals.of(left, opensIf(left, chosen))));
            if (!chosen.turnedBack().isEmpty()) ordered(request.unconditional(), List.of(chosen));
            return Optional.of(orElseBeaten(request, routes, chosen));
        }

        /// The change that opens a refusal; for one of days, the ready day from which a search finds the route.
        private String opensIf(LeftOut left, Route route) {
            boolean ofDays =
                    left.reason() == LeftOut.Reason.NO_DEPARTURE || left.reason() == LeftOut.Reason.NOT_CONNECTED;
            LocalDate first = left.validity().first();
            if (!ofDays || !first.isAfter(request.readyLast())) return left.opensIf();
            ZoneId zone = request.from().getFirst().zone();
            long lead =
                    boards(route.itinerary(), left.service()) - route.ready().getEpochSecond();
            LocalDate day = first.atStartOfDay(zone).minusSeconds(lead).toLocalDate();
            for (int i = 0; i <= DAYS_TRIED; i++, day = day.plusDays(1)) {
                if (!search.on(request.unconditional(), day).isEmpty())
                    return "ready on %s (%s)".formatted(day, left.opensIf());
            }
            return left.opensIf();
        }

        /// When a route sets out with a service, in epoch seconds.
        private static long boards(Itinerary itinerary, Id<Service> service) {
            for (Leg leg : itinerary.legs()) {
                if (leg instanceof Leg.Haul haul && haul.service().equals(service))
                    return leg.facts().departure().getEpochSecond();
            }
            return itinerary.start().getEpochSecond();
        }

        private WhyNotAnswer notConnected() {
            missing().ifPresentOrElse(reasons::add, () -> reasons.addAll(apart()));
            return new WhyNotAnswer(
                    Verdict.REFUSED, List.of(), reasons, Optional.empty(), Optional.empty(), Optional.empty(), plan);
        }

        /// A service of the option that the package does not have.
        private Optional<Rejection> missing() {
            return switch (wanted) {
                case WantedRoute.OfFamily f -> Optional.empty();
                case WantedRoute.OfOption(String option, List<WantedRoute.Ride> rides) ->
                    rides.stream()
                            .filter(ride -> corridors.services().stream()
                                    .noneMatch(service -> service.terms().id().equals(ride.service())))
                            .findFirst()
                            .map(ride -> notConnected(
                                    "option " + option,
                                    "the package has no service " + ride.service(),
                                    "a package with " + ride.name()));
            };
        }

        private List<Rejection> apart() {
            PlanRequest free = request.unconditional();
            NetworkBreak torn =
                    new NetworkBreak(search.filled(free, corridors), search::mayUse, search.mark(), planner.places());
            List<Missing> missing = torn.find(request.from(), request.to(), joins());
            String connection = switch (wanted) {
                case WantedRoute.OfFamily(RouteFamily family) -> family.connection();
                case WantedRoute.OfOption o -> "a service";
            };
            return new NotConnected(request, connection).of(missing);
        }

        private NetworkBreak.Joins joins() {
            return new NetworkBreak.Joins() {
                @Override
                public boolean test(Place from, Place to, boolean marked) {
                    return switch (wanted) {
                        case WantedRoute.OfFamily(RouteFamily family) -> !marked || family.couldJoin(from, to);
                        case WantedRoute.OfOption o -> true;
                    };
                }

                @Override
                public Set<Mode> modes() {
                    return switch (wanted) {
                        case WantedRoute.OfFamily(RouteFamily family) -> family.joinedBy();
                        case WantedRoute.OfOption o -> EnumSet.allOf(Mode.class);
                    };
                }
            };
        }

        private static Rejection notConnected(String what, String rule, String opensIf) {
            return new Rejection(what, Reason.NOT_CONNECTED, rule, Optional.empty(), Optional.empty(), opensIf);
        }

        /// The refusals found; and if other ways would beat the route even so, that as well.
        private WhyNotAnswer orElseBeaten(PlanRequest asked, List<Route> routes, Route chosen) {
            Optional<Shortfall.Beaten> beaten = beaten(asked, routes, planner.front(asked));
            if (beaten.isPresent()) return dominated(asked, beaten.get(), Verdict.REFUSED);
            return answer(Verdict.REFUSED, List.of(), asked, chosen, Optional.empty(), Optional.empty());
        }

        private WhyNotAnswer dominated(PlanRequest asked, Shortfall.Beaten beaten, Verdict verdict) {
            Optional<Integer> number = number(beaten.by());
            String by = number.map(n -> "option " + n).orElse("another way: " + words(beaten.by()));
            reasons.add(new Rejection(
                    words(beaten.route()),
                    Reason.DOMINATED,
                    "no later, no dearer and no more CO2e by " + by,
                    Optional.empty(),
                    Optional.empty(),
                    beaten.shortfall().inWords()));
            List<Integer> options = number.map(List::of).orElse(List.of());
            return answer(verdict, options, asked, beaten.route(), Optional.empty(), Optional.of(beaten.shortfall()));
        }

        /// Of routes that are all beaten the one that falls least short; empty where one is beaten by none.
        private Optional<Shortfall.Beaten> beaten(PlanRequest asked, List<Route> routes, List<Route> front) {
            List<Shortfall.Beaten> beaten = new ArrayList<>();
            for (Route route : routes) shortfall(asked, route, front).ifPresent(beaten::add);
            if (beaten.size() < routes.size()) return Optional.empty();
            return beaten.stream()
                    .min(Comparator.comparingDouble(one -> one.shortfall().share(one.route())));
        }

        private Optional<Shortfall.Beaten> shortfall(PlanRequest asked, Route route, List<Route> front) {
            return Shortfall.of(
                    route,
                    front,
                    !asked.readyFirst().equals(asked.readyLast()),
                    asked.maxTransfers().isPresent());
        }

        /// A place to pass that brings a folded route among the options: found by asking.
        private Optional<String> shownIf(Route route) {
            for (Id<Place> gateway : planner.pattern(route).gateways()) {
                PlanRequest via = request.with(
                        request.arriveBy(),
                        request.deadline(),
                        request.budgetCents(),
                        request.avoid(),
                        List.of(List.of(gateway)),
                        request.modes(),
                        request.maxTransfers());
                boolean shown = request.via().isEmpty()
                        && planner.plan(via).options().stream().anyMatch(option -> search.isOn(option.itinerary()));
                Place place = planner.places().get(gateway);
                if (shown && place != null)
                    return Optional.of("--via \"%s\"".formatted(place.names().en()));
            }
            return Optional.empty();
        }

        /// The option that stands for a folded route: of its pattern, if there is one.
        private List<Integer> alike(Route route) {
            Pattern shape = planner.pattern(route);
            List<Integer> alike = new ArrayList<>();
            for (int i = 0; i < plan.options().size(); i++) {
                if (planner.pattern(plan.options().get(i).itinerary()).equals(shape)) alike.add(i + 1);
            }
            return alike;
        }

        private Optional<Integer> number(Route route) {
            for (int i = 0; i < plan.options().size(); i++) {
                if (plan.options().get(i).itinerary().equals(route.itinerary())) return Optional.of(i + 1);
            }
            return Optional.empty();
        }

        private String words(Route route) {
            return Refusals.words(planner.pattern(route));
        }

        private WhyNotAnswer answer(
                Verdict verdict,
                List<Integer> options,
                PlanRequest asked,
                Route way,
                Optional<String> shownIf,
                Optional<Shortfall> shortfall) {
            boolean withRefused = !way.refusals().isEmpty();
            OptionWriter writer = planner.writer(asked, search.network(asked, withRefused));
            Optional<PlanOption> option = Optional.of(
                    writer.write(List.of(way), List.of(way)).getFirst().tagged(List.of()));
            return new WhyNotAnswer(verdict, options, reasons, option, shownIf, shortfall, plan);
        }
    }
}
