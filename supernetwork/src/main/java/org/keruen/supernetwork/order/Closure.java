package org.keruen.supernetwork.order;

import java.util.List;
import org.keruen.model.order.OperatingOrder;

/// How far orders shut a passage in a period. A day on which a third of the traffic is shut counts as a third
/// of a day.
///
/// `longestClosedDays`: the most that an unbroken run of days, on each of which something is shut, adds up
/// to. `orders`: those that shut it, in the order of the file.
public record Closure(double openShare, double closedDays, double longestClosedDays, List<OperatingOrder> orders) {
    public Closure {
        orders = List.copyOf(orders);
    }
}
