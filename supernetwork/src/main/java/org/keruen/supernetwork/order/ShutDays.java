package org.keruen.supernetwork.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.QuotaUnit;
import org.keruen.model.time.Validity;

/// Adds the shut days of several orders up. On one day the orders of one authority are taken to hit the same
/// traffic, so the largest share of them counts; those of different authorities to hit independently of each
/// other.
final class ShutDays {
    private final List<OperatingOrder> orders;
    private final long from;
    private final long end;

    /// From `from` until before `end`; only orders that shut something in between are kept.
    ShutDays(List<OperatingOrder> orders, LocalDate from, LocalDate end) {
        this.from = from.toEpochDay();
        this.end = end.toEpochDay();
        List<OperatingOrder> shutting = new ArrayList<>();
        for (OperatingOrder order : orders) {
            Validity days = order.validity();
            if (shut(order) > 0 && days.first().isBefore(end) && !days.last().isBefore(from)) shutting.add(order);
        }
        this.orders = List.copyOf(shutting);
    }

    /// The share of the traffic it is about that an order shuts while in force. A percentage of what had been
    /// planned shuts the rest of it.
    static double shut(OperatingOrder order) {
        return switch (order.kind()) {
            case BAN, CLOSURE -> order.scope().share();
            case QUOTA -> order.scope().share() * notPlanned(order);
            case PRIORITY, SPEED, OTHER -> 0;
        };
    }

    private static double notPlanned(OperatingOrder order) {
        boolean ofPlan = order.quotaUnit().isPresent() && order.quotaUnit().get() instanceof QuotaUnit.PercentOfPlan;
        return ofPlan ? Math.max(0, 1 - order.quota().orElse(100.0) / 100) : 0;
    }

    Closure closure() {
        double closed = 0;
        double run = 0;
        double longest = 0;
        long day = from;
        for (long next : changes()) {
            double shut = shutOn(LocalDate.ofEpochDay(day)) * (next - day);
            closed += shut;
            run = shut == 0 ? 0 : run + shut;
            longest = Math.max(longest, run);
            day = next;
        }
        return new Closure(1 - closed / (end - from), closed, longest, orders);
    }

    /// The days after `from` on which an order begins or is over, and the end.
    private SortedSet<Long> changes() {
        SortedSet<Long> days = new TreeSet<>();
        for (OperatingOrder order : orders) {
            days.add(order.validity().first().toEpochDay());
            days.add(order.validity().last().toEpochDay() + 1);
        }
        days.removeIf(day -> day <= from || day >= end);
        days.add(end);
        return days;
    }

    private double shutOn(LocalDate day) {
        Map<String, Double> byAuthority = new HashMap<>();
        for (OperatingOrder order : orders) {
            if (order.validity().contains(day)) byAuthority.merge(order.authority(), shut(order), Math::max);
        }
        double open = 1;
        for (double shut : byAuthority.values()) open *= 1 - shut;
        return 1 - open;
    }
}
