package org.keruen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.network.Link;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Place;
import org.keruen.model.place.PlaceKind;
import org.keruen.model.service.Service;
import org.keruen.plan.PlanAnswer.SearchEffort;
import org.keruen.plan.band.Bands;
import org.keruen.plan.departure.Timetables;
import org.keruen.plan.fold.Folding;
import org.keruen.plan.fold.Pattern;
import org.keruen.plan.search.Route;
import org.keruen.supernetwork.Supernetwork;

/// The door of the plan lens: one request in, the distinct Pareto-optimal options out.
public final class Planner {
    private final CorridorPackage corridors;
    private final FrontSearch fronts;
    private final Bands bands;
    private final Timetables timetables;

    public Planner(CorridorPackage corridors) {
        this(corridors, corridors.services());
    }

    /// `published` are the services before any scenario, so that what a scenario cancels is missed.
    public Planner(CorridorPackage corridors, List<Service> published) {
        this.corridors = corridors;
        fronts = new FrontSearch(corridors);
        bands = Bands.of(corridors);
        timetables = new Timetables(published, corridors.services(), this::place);
    }

    public PlanAnswer plan(PlanRequest request) {
        return plan(request, Progress.SILENT);
    }

    /// The same answer; `progress` hears of every part of the work as it ends.
    public PlanAnswer plan(PlanRequest request, Progress progress) {
        FrontSearch.Found found = fronts.search(request, progress);
        List<Route> kept = Folding.fold(found.routes(), this::pattern);
        OptionWriter writer = writer(request, found.network());
        List<PlanOption> options = writer.write(kept, found.routes());
        Refusals refusals = refusals(request);
        OrderRefusals barred = new OrderRefusals(places(), this::pattern);
        List<Rejection> rejected = new ArrayList<>(barred.of(found.barred(), kept, found.onDay()));
        PublishedRoutes.Asked published =
                new PublishedRoutes(corridors, fronts, timetables, this::pattern).of(request, found, progress);
        rejected.addAll(new MissedDepartures(timetables, this::place).of(kept, found.routes(), published.routes()));
        SearchEffort effort = found.effort().plus(published.effort());
        Optional<Avoiding> avoiding = Optional.empty();
        if (request.conditional()) {
            FrontSearch.Found free = fronts.search(request.unconditional(), progress);
            effort = effort.plus(free.effort());
            rejected.addAll(refusals.lost(free.routes(), found.routes()));
            if (!request.avoid().isEmpty()) {
                PlanRequest allowing = request.avoiding(Set.of());
                FrontSearch.Found allowed = allowing.conditional() ? fronts.search(allowing, progress) : free;
                if (allowing.conditional()) effort = effort.plus(allowed.effort());
                avoiding = Optional.of(Avoiding.of(
                        request.avoid(),
                        found.routes(),
                        allowed.routes(),
                        refusals::passesAvoided,
                        route -> Refusals.words(pattern(route))));
            }
        }
        rejected.addAll(refusals.ofServices(found.network().leftOut(), this::at));
        if (options.isEmpty() && rejected.isEmpty()) rejected.add(Refusals.notConnected(request));
        rejected.addAll(
                new RateRefusals(request, this::place).of(found.network().expiredRates()));
        Optional<LatestLoad> latest = request.arriveBy().map(by -> LatestLoad.of(found.all(), by, writer));
        progress.ended(Progress.Part.FOLDING);
        return new PlanAnswer(
                found.exact(), found.routes().size() - kept.size(), options, rejected, latest, avoiding, effort);
    }

    Refusals refusals(PlanRequest request) {
        return new Refusals(request, this::pattern, new DocumentsNeeded(corridors, request, places()));
    }

    /// The whole front of a request, nothing folded.
    List<Route> front(PlanRequest request) {
        return fronts.search(request, Progress.SILENT).routes();
    }

    FrontSearch fronts() {
        return fronts;
    }

    List<Link> links() {
        return corridors.links();
    }

    Map<Id<Place>, Place> places() {
        return fronts.places();
    }

    OptionWriter writer(PlanRequest request, Supernetwork network) {
        return new OptionWriter(corridors, bands, request, network, this::pattern);
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
        Place place = places().get(id);
        if (place == null)
            throw new IllegalStateException("a service stops at " + id + ", which the package does not have");
        return place;
    }

    private String country(Id<Place> id) {
        Place place = places().get(id);
        if (place == null || place.kinds().equals(Set.of(PlaceKind.WAYPOINT))) return "";
        return place.country();
    }
}
