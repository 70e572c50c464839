package org.keruen.report.shipments;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.keruen.model.place.Language;
import org.keruen.plan.track.Event;
import org.keruen.report.PackageStamp;
import org.keruen.report.plan.PlannedLeg;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.PlannedTerms;
import org.keruen.report.plan.Stop;

/// `keruen.eta/1`: when a shipment under way will be there, in local time of its destination.
///
/// @param promised the option as it was answered
/// @param at the place of the event
/// @param happened when, in local time of the place
/// @param before the promised band
/// @param now the band as the event leaves it
/// @param notDelivered the share that has no departure left to take
/// @param left the legs that are left
public record EtaDocument(
        PackageStamp data,
        Language language,
        String id,
        String name,
        PlannedOption promised,
        Event.Kind kind,
        Stop at,
        OffsetDateTime happened,
        Arrival before,
        Arrival now,
        BigDecimal notDelivered,
        List<PlannedLeg> left,
        Run run) {
    public static final String SCHEMA = "keruen.eta/1";

    public EtaDocument {
        left = List.copyOf(left);
    }

    /// Whether the goods have come past the place where the risk passes to the buyer; empty where no terms of sale
    /// were agreed or the place is not on the way.
    public Optional<Boolean> riskPassed() {
        return promised.terms().flatMap(PlannedTerms::split).map(split -> {
            String place = split.riskPasses().id();
            boolean there = at.id().equals(place) && kind == Event.Kind.ARRIVED;
            return !there && left.stream().noneMatch(leg -> leg.to().id().equals(place));
        });
    }

    /// Instants that one, five and nine of ten such shipments are there by; empty where so many are not there at all.
    public record Arrival(Optional<OffsetDateTime> p10, Optional<OffsetDateTime> p50, Optional<OffsetDateTime> p90) {}

    public record Run(double seconds) {}
}
