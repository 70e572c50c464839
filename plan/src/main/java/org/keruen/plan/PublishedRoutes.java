package org.keruen.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.service.Service;
import org.keruen.model.units.Hours;
import org.keruen.plan.PlanAnswer.SearchEffort;
import org.keruen.plan.departure.DeparturesBeside;
import org.keruen.plan.departure.Timetables;
import org.keruen.plan.fold.Folding;
import org.keruen.plan.fold.Pattern;
import org.keruen.plan.search.Route;

/// The options there would be if timetables ran as published and cut-offs at the origin were not missed.
///
/// Only ways through a departure that is cancelled or pressing are looked for, and only such as no route
/// found is as good as; with the front found they are the front there would be.
final class PublishedRoutes {
    /// Longer than any terminal takes to load.
    private static final Hours LOADING = new Hours(24);

    private final CorridorPackage corridors;
    private final FrontSearch fronts;
    private final Timetables timetables;
    private final Function<Route, Pattern> pattern;

    PublishedRoutes(
            CorridorPackage corridors, FrontSearch fronts, Timetables timetables, Function<Route, Pattern> pattern) {
        this.corridors = corridors;
        this.fronts = fronts;
        this.timetables = timetables;
        this.pattern = pattern;
    }

    /// What a question was answered with, folded, and what that took.
    record Asked(List<Route> routes, SearchEffort effort) {
        private static final Asked NOTHING = new Asked(List.of(), new SearchEffort(0, 0));
    }

    /// Empty where there is nothing more than what was found.
    Asked of(PlanRequest request, FrontSearch.Found found, Progress progress) {
        Instant from = FrontSearch.midnight(request, request.readyFirst());
        Instant horizon = fronts.horizon(request);
        Instant to = found.routes().stream()
                .map(route -> route.itinerary().end())
                .max(Comparator.naturalOrder())
                .orElse(horizon);
        List<Id<Service>> gone = timetables.gone(from, to, horizon);
        if (!gone.isEmpty()) return whole(request, timetables.restored(gone), progress);
        Instant lastReady = FrontSearch.midnight(request, request.readyLast());
        DeparturesBeside beside = timetables.beside(from, to, request.from(), from, lastReady, LOADING);
        if (beside.isEmpty()) return Asked.NOTHING;
        FrontSearch.Searched more = fronts.beside(request, found, beside, progress);
        if (more.all().isEmpty()) return new Asked(List.of(), more.effort());
        return new Asked(Folding.fold(together(request, found.routes(), more.all()), pattern), more.effort());
    }

    /// A service of which nothing is left is not in the network, so that is compiled and searched with it.
    private Asked whole(PlanRequest request, List<Service> services, Progress progress) {
        FrontSearch.Found other = new FrontSearch(corridors.withServices(services)).search(request, progress);
        return new Asked(Folding.fold(other.routes(), pattern), other.effort());
    }

    private static List<Route> together(PlanRequest request, List<Route> found, List<Route> more) {
        List<Route> all = new ArrayList<>(found);
        all.removeIf(route ->
                more.stream().anyMatch(other -> other.ready().equals(route.ready()) && other.noWorseThan(route)));
        all.addAll(more);
        all.sort(Comparator.comparingLong(Route::arrival));
        return FrontSearch.best(request, all);
    }
}
