package org.keruen.plan;

import java.time.Instant;
import java.util.List;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.network.Mode;
import org.keruen.plan.band.TransitBand;

/// One way to send the shipment. `ready` is when the cargo could have left; the itinerary begins with its first
/// movement.
/// `countries` in order of first passage; `conditions` are rules that say "ask".
public record PlanOption(
        String id,
        List<Tag> tags,
        Instant ready,
        List<TimePart> before,
        Itinerary itinerary,
        TransitBand band,
        SourcedShare sourced,
        List<String> countries,
        List<Mode> modes,
        int transfers,
        List<NotIncluded> notIncluded,
        List<String> conditions) {
    public PlanOption {
        tags = List.copyOf(tags);
        before = List.copyOf(before);
        countries = List.copyOf(countries);
        modes = List.copyOf(modes);
        notIncluded = List.copyOf(notIncluded);
        conditions = List.copyOf(conditions);
    }

    /// What an option is best at among those shown.
    public enum Tag {
        FASTEST,
        CHEAPEST,
        LOWEST_CO2E,
        BALANCED
    }

    /// What the price does not hold.
    public enum NotIncluded {
        CUSTOMS_DUTY,
        INSURANCE,
        FIRST_AND_LAST_MILE,
        STORAGE,
        EMPTY_RETURN,
        OWN_BOX_BACK,
        EXPIRED_RATE,
        UNPRICED_STEP
    }

    PlanOption tagged(List<Tag> better) {
        return new PlanOption(
                id,
                better,
                ready,
                before,
                itinerary,
                band,
                sourced,
                countries,
                modes,
                transfers,
                notIncluded,
                conditions);
    }
}
