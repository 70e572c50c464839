package org.keruen.supernetwork.order;

import java.time.LocalDate;
import java.util.List;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.time.Validity;

/// Days without a break on each of which some order keeps a lot from passing: a ban, those that prolong it, and
/// whatever else is in force in between. `orders` are in the order of their first days.
public record Barred(Validity days, List<OperatingOrder> orders) {
    public Barred {
        orders = List.copyOf(orders);
    }

    /// The orders in force on one of the days.
    public List<OperatingOrder> on(LocalDate day) {
        return orders.stream().filter(order -> order.validity().contains(day)).toList();
    }
}
