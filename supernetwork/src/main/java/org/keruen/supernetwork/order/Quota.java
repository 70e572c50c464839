package org.keruen.supernetwork.order;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.resource.CapacityUnit.Counted;

/// So much a day may pass from `first` until before `end`, of all that the order is about together: who asks
/// for several passages finds the same order again.
public record Quota(OperatingOrder order, double perDay, Counted counted, LocalDate first, LocalDate end) {
    public long days() {
        return ChronoUnit.DAYS.between(first, end);
    }
}
