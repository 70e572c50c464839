package org.keruen.report.plan;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.network.Mode;
import org.keruen.model.place.GeoPoint;
import org.keruen.plan.PlanOption.NotIncluded;
import org.keruen.plan.PlanOption.Tag;

/// One way to send the shipment. `costUsd` and `hours` are the sums over the legs; `cost` is in the currency
/// asked for.
public record PlannedOption(
        String id,
        List<Tag> tags,
        OffsetDateTime readyAt,
        OffsetDateTime departure,
        OffsetDateTime arrival,
        BigDecimal hours,
        BigDecimal daysP10,
        BigDecimal daysP50,
        BigDecimal daysP90,
        BigDecimal costUsd,
        Optional<BigDecimal> cost,
        BigDecimal co2eTonnes,
        BigDecimal sourcedShare,
        BigDecimal sourcedHoursShare,
        BigDecimal sourcedCostShare,
        List<String> countries,
        List<Mode> modes,
        int transfers,
        List<NotIncluded> notIncluded,
        List<String> conditions,
        Optional<PlannedWeekly> perWeek,
        Optional<PlannedTerms> terms,
        List<PlannedLeg> legs) {
    public PlannedOption {
        tags = List.copyOf(tags);
        countries = List.copyOf(countries);
        modes = List.copyOf(modes);
        notIncluded = List.copyOf(notIncluded);
        conditions = List.copyOf(conditions);
        legs = List.copyOf(legs);
    }

    /// The same option with the lines of its legs over the ground, which a document does not tell.
    ///
    /// @param lines one for each leg, in their order
    public PlannedOption drawn(List<List<GeoPoint>> lines) {
        List<PlannedLeg> along = new ArrayList<>();
        for (int i = 0; i < legs.size(); i++) along.add(legs.get(i).along(lines.get(i)));
        return new PlannedOption(
                id,
                tags,
                readyAt,
                departure,
                arrival,
                hours,
                daysP10,
                daysP50,
                daysP90,
                costUsd,
                cost,
                co2eTonnes,
                sourcedShare,
                sourcedHoursShare,
                sourcedCostShare,
                countries,
                modes,
                transfers,
                notIncluded,
                conditions,
                perWeek,
                terms,
                along);
    }
}
