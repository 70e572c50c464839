package org.keruen.plan;

import java.time.LocalDate;
import java.util.Optional;

/// Something that was not possible: what, the reason code, the rule or condition that says so, its days, and the
/// smallest change that would open it.
public record Rejection(
        String what, Reason reason, String rule, Optional<LocalDate> from, Optional<LocalDate> to, String opensIf) {
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
