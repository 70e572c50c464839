package org.keruen.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.keruen.model.CorridorPackage;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.tariff.LegKind;
import org.keruen.plan.PlanOption.NotIncluded;
import org.keruen.plan.PlanOption.Tag;
import org.keruen.plan.band.Bands;
import org.keruen.plan.band.TransitBand;
import org.keruen.plan.fold.Folding;
import org.keruen.plan.fold.Pattern;
import org.keruen.plan.search.Route;
import org.keruen.supernetwork.RateUse;
import org.keruen.supernetwork.Supernetwork;

/// Turns kept routes into options: names them, bands them, says what the price leaves out and who must be
/// asked.
final class OptionWriter {
    private final CorridorPackage corridors;
    private final PlanRequest request;
    private final Supernetwork network;
    private final Function<Route, Pattern> pattern;
    private final Bands bands;

    OptionWriter(
            CorridorPackage corridors,
            Bands bands,
            PlanRequest request,
            Supernetwork network,
            Function<Route, Pattern> pattern) {
        this.corridors = corridors;
        this.request = request;
        this.network = network;
        this.pattern = pattern;
        this.bands = bands;
    }

    /// Options in the order of the routes, tagged for what each is best at.
    List<PlanOption> write(List<Route> kept, List<Route> front) {
        if (kept.isEmpty()) return List.of();
        Route balanced = kept.stream().min(Folding.balance(front)).orElseThrow();
        List<PlanOption> options = new ArrayList<>();
        for (Route route : kept) {
            List<Tag> tags = new ArrayList<>();
            if (least(route, kept, Route::arrival)) tags.add(Tag.FASTEST);
            if (least(route, kept, Route::cents)) tags.add(Tag.CHEAPEST);
            if (least(route, kept, Route::grams)) tags.add(Tag.LOWEST_CO2E);
            if (route.equals(balanced)) tags.add(Tag.BALANCED);
            options.add(option(route).tagged(tags));
        }
        return options;
    }

    String id(Route route) {
        return OptionId.of(corridors.info().hash(), request, route.itinerary());
    }

    TransitBand band(Route route) {
        return bands.of(route.itinerary(), request.regime());
    }

    private PlanOption option(Route route) {
        Pattern shape = pattern.apply(route);
        return new PlanOption(
                id(route),
                List.of(),
                route.ready(),
                route.before(),
                route.itinerary(),
                band(route),
                SourcedShare.of(route.itinerary()),
                shape.countries(),
                modes(route),
                route.boardings() - 1,
                notIncluded(route),
                conditions(route));
    }

    private static List<Mode> modes(Route route) {
        Set<Mode> modes = new LinkedHashSet<>();
        for (Leg leg : route.itinerary().legs()) if (leg instanceof Leg.Haul haul) modes.add(haul.mode());
        return List.copyOf(modes);
    }

    private List<NotIncluded> notIncluded(Route route) {
        List<NotIncluded> left = new ArrayList<>(List.of(
                NotIncluded.CUSTOMS_DUTY, NotIncluded.INSURANCE, NotIncluded.FIRST_AND_LAST_MILE, NotIncluded.STORAGE));
        if (network.consignment().forms().contains(Form.BOX)) boxBack(route).ifPresent(left::add);
        boolean expired = false;
        boolean unpriced = false;
        for (Leg leg : route.itinerary().legs()) {
            for (Charge charge : leg.facts().charges()) {
                expired |= charge.validUntil()
                        .filter(until -> until.isBefore(request.readyFirst()))
                        .isPresent();
            }
            unpriced |= !(leg instanceof Leg.Wait)
                    && !(leg instanceof Leg.Border)
                    && leg.facts().charges().isEmpty()
                    && leg.facts().seconds() > 0;
        }
        if (expired) left.add(NotIncluded.EXPIRED_RATE);
        if (unpriced) left.add(NotIncluded.UNPRICED_STEP);
        return left;
    }

    /// What is left out of what becomes of the emptied box: nothing where the carrier's is given back at a
    /// price.
    private Optional<NotIncluded> boxBack(Route route) {
        if (request.ownership().filter(owner -> !owner.equals(RateUse.CARRIERS)).isPresent())
            return Optional.of(NotIncluded.OWN_BOX_BACK);
        boolean givenBack = route.itinerary().legs().stream()
                .flatMap(leg -> leg.facts().charges().stream())
                .anyMatch(charge -> charge.kind() == LegKind.EMPTY_RETURN);
        return givenBack ? Optional.empty() : Optional.of(NotIncluded.EMPTY_RETURN);
    }

    private List<String> conditions(Route route) {
        Set<String> asked = new LinkedHashSet<>();
        route.questions().forEach(rule -> asked.add(rule.id() + ": " + rule.reason()));
        route.mayHit().forEach(order -> asked.add(order.id() + ": " + OrderWords.mayHit(order)));
        return List.copyOf(asked);
    }

    private static boolean least(Route route, List<Route> among, ToLongFunction<Route> measure) {
        long lowest = among.stream()
                .min(Comparator.comparingLong(measure))
                .map(measure::applyAsLong)
                .orElseThrow();
        return measure.applyAsLong(route) == lowest;
    }
}
