package org.keruen.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;

/// Something that was not possible: what, the reason code, the rule or condition that says so, its days, and
/// the smallest change that would open it. `missed` is there where it is a departure of a timetable that
/// could not be taken.
public record Rejection(
        String what,
        Reason reason,
        String rule,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String opensIf,
        Optional<Missed> missed) {
    /// With no departure missed.
    public Rejection(
            String what, Reason reason, String rule, Optional<LocalDate> from, Optional<LocalDate> to, String opensIf) {
        this(what, reason, rule, from, to, opensIf, Optional.empty());
    }

    /// A departure that could not be taken, and the next one of the service that can: by when cargo must be
    /// at the place for it, and on which day at the latest a shipment must be ready; empty where no later one
    /// is published.
    ///
    /// `readyBy` is known only where the place is the shipment's first.
    public record Missed(Id<Service> service, Id<Place> place, Instant departure, Optional<Next> next) {
        /// `daysLater`: from the one departure to the other.
        public record Next(Instant departure, double daysLater, Instant deliverBy, Optional<LocalDate> readyBy) {}
    }

    public enum Reason {
        NOT_CONNECTED,
        NO_DEPARTURE,
        CUTOFF_MISSED,
        CONNECTION_TOO_TIGHT,
        DEADLINE_MISSED,
        BUDGET_EXCEEDED,
        ORDER_IN_FORCE,
        QUOTA_EXHAUSTED,
        CAPACITY_FULL,
        GAUGE_NO_TRANSFER,
        LOADING_GAUGE,
        CARGO_NOT_ACCEPTED,
        POLICY_AVOIDED,
        TRAFFIC_RIGHT_MISSING,
        DOCUMENT_REGIME,
        RATE_EXPIRED,
        DOMINATED
    }
}
