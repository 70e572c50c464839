package org.keruen.report.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.keruen.plan.Rejection.Reason;

/// What was not possible: the reason, the rule that says so and its days, and the smallest change that would open it.
public record RejectedWay(
        String what, Reason reason, String rule, Optional<LocalDate> from, Optional<LocalDate> to, String opensIf) {}
