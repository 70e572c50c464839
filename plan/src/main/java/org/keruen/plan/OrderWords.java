package org.keruen.plan;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.QuotaUnit;
import org.keruen.model.resource.CapacityUnit.Counted;

/// Orders in words.
final class OrderWords {
    private OrderWords() {}

    /// `order 1242 of KTZ`: by its number, or by the id in the file where none is known.
    static String name(OperatingOrder order) {
        return "order %s of %s".formatted(number(order), order.authority());
    }

    static String number(OperatingOrder order) {
        return order.number().isEmpty() ? order.id().text() : order.number();
    }

    /// What an order that does not bar a lot by itself leaves to ask.
    static String mayHit(OperatingOrder order) {
        String what = quota(order).isEmpty()
                ? "hits %d %% of this traffic"
                        .formatted(Math.round(100 * order.scope().share()))
                : "a quota of " + quota(order)
                        + " for all of this traffic together, what others use of it is not known";
        String goods = Stream.of(order.commodity(), order.wagonOrBox())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return "%s, %s: %s (%s)".formatted(name(order), days(order), what, goods);
    }

    /// `36 wagons a day`; empty for an order without a quota.
    static String quota(OperatingOrder order) {
        if (order.quota().isEmpty() || order.quotaUnit().isEmpty()) return "";
        double figure = order.quota().get();
        String amount = figure == Math.rint(figure) ? Long.toString(Math.round(figure)) : Double.toString(figure);
        return switch (order.quotaUnit().get()) {
            case QuotaUnit.PerDay(var counted) -> amount + " " + things(counted) + " a day";
            case QuotaUnit.PerMonth(var counted) -> amount + " " + things(counted) + " a month";
            case QuotaUnit.InPeriod(var counted) -> amount + " " + things(counted) + " in all";
            case QuotaUnit.PercentOfPlan() -> amount + " % of what had been planned";
        };
    }

    static String things(Counted counted) {
        return counted == Counted.TEU
                ? "TEU"
                : counted.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String days(OperatingOrder order) {
        String first = order.validity().first().toString();
        return order.validity().isOpenEnded()
                ? "from " + first
                : first + " to " + order.validity().last();
    }
}
