package org.keruen.proving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.BoxSize;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.observation.TransitTime;
import org.keruen.model.place.Place;
import org.keruen.model.units.Tonnes;
import org.keruen.plan.PlanRequest;
import org.keruen.plan.Planner;
import org.keruen.plan.band.Bands;
import org.keruen.plan.band.TransitBand;

/// A reported transit time beside the band the planner gives for the same places, modes and day. The planner never sees
/// the reports.
final class ObservedTransit {
    private static final Id<Place> AKTAU = new Id<>("KZAAU");

    private final Map<Id<Place>, Place> places;
    private final Planner planner;
    private final Bands bands;

    /// One comparison; `planned` is empty when the planner has no such route on that day.
    record Compared(TransitTime reported, Place from, Place to, LocalDate day, Optional<TransitBand> planned) {
        boolean hit() {
            return planned.filter(band -> reported.minDays().orElseThrow() <= band.daysP90()
                            && reported.maxDays().orElseThrow() >= band.daysP10())
                    .isPresent();
        }
    }

    ObservedTransit(CorridorPackage corridors) {
        planner = new Planner(corridors);
        bands = Bands.of(corridors);
        places = corridors.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
    }

    /// Whether a report names two places and says what somebody saw or promised; our own estimates are not evidence.
    static boolean comparable(TransitTime reported) {
        return reported.from().isPresent()
                && reported.to().isPresent()
                && reported.minDays().isPresent()
                && reported.maxDays().isPresent()
                && reported.kind() != TransitTime.Kind.ESTIMATE
                && reported.period().first().getYear() >= 2015;
    }

    /// The quickest itinerary by the report's own modes on the report's day (the middle of a whole year), by median
    /// days under way.
    Compared compare(TransitTime reported) {
        Place from = place(reported.from().orElseThrow());
        Place to = place(reported.to().orElseThrow());
        LocalDate first = reported.period().first();
        LocalDate day = reported.period().last().isAfter(first.plusDays(200)) ? first.withDayOfYear(182) : first;
        PlanRequest request = new PlanRequest(
                List.of(from),
                List.of(to),
                cargo(reported),
                day,
                day,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                via(reported),
                modes(reported),
                OptionalInt.empty(),
                false);
        return new Compared(
                reported,
                from,
                to,
                day,
                planner.plan(request).options().stream()
                        .map(option -> underWay(option.itinerary()))
                        .min(Comparator.comparingDouble(TransitBand::daysP50)));
    }

    /// Reports end with the arrival of the train or ship, so unloading is left out.
    private TransitBand underWay(Itinerary itinerary) {
        List<Leg> legs = itinerary.legs();
        boolean unloads = legs.size() > 1 && legs.getLast() instanceof Leg.Handling;
        return bands.of(new Itinerary(unloads ? legs.subList(0, legs.size() - 1) : legs), Bands.Regime.EITHER);
    }

    private Place place(Id<Place> id) {
        return Objects.requireNonNull(places.get(id), id::text);
    }

    private static Cargo cargo(TransitTime reported) {
        return switch (reported.traffic()) {
            case "ferry" -> new Cargo.Wagons(1, "covered", "general", "1xcovered");
            case "freighter" -> new Cargo.Bulk(new Tonnes(5), "electronics", "5t:electronics");
            case "truck" -> new Cargo.Bulk(new Tonnes(20), "electronics", "20t:electronics");
            default -> new Cargo.Boxes(1, BoxSize.HC40, "general", "1x40HC");
        };
    }

    private static Set<Mode> modes(TransitTime reported) {
        return switch (reported.traffic()) {
            case "ferry" -> Set.of(Mode.FERRY);
            case "freighter" -> Set.of(Mode.AIR);
            case "truck" -> Set.of(Mode.ROAD, Mode.FERRY);
            case "liner" -> Set.of(Mode.SEA, Mode.FEEDER);
            default ->
                switch (reported.corridor()) {
                    case "middle_corridor", "multimodal" -> Set.of(Mode.RAIL, Mode.FEEDER);
                    default -> Set.of(Mode.RAIL);
                };
        };
    }

    private static List<List<Id<Place>>> via(TransitTime reported) {
        boolean overTheCaspian =
                reported.corridor().equals("middle_corridor") || reported.via().contains(AKTAU);
        return overTheCaspian ? List.of(List.of(AKTAU)) : List.of();
    }
}
