package org.keruen.report.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.keruen.plan.Rejection.Reason;

/// What was not possible: the reason, the rule that says so and its days, and the smallest change that would
/// open it. `missed` is the departure of a timetable that could not be taken, if it is one.
public record RejectedWay(
        String what,
        Reason reason,
        String rule,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String opensIf,
        Optional<Missed> missed) {
    /// With no departure missed.
    public RejectedWay(
            String what, Reason reason, String rule, Optional<LocalDate> from, Optional<LocalDate> to, String opensIf) {
        this(what, reason, rule, from, to, opensIf, Optional.empty());
    }

    /// A departure missed, in the place's local time, and the next one that can be taken, if any is
    /// published.
    public record Missed(String service, String place, OffsetDateTime departure, Optional<Next> next) {}

    /// How many days later it leaves, by when cargo must be at the place, and on which day a shipment must be
    /// ready at the latest, where the place is its first.
    public record Next(
            OffsetDateTime departure, BigDecimal daysLater, OffsetDateTime deliverBy, Optional<LocalDate> readyBy) {}
}
