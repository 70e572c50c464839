package org.keruen.supernetwork.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.keruen.model.Id;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.OrderScope.Reach;
import org.keruen.model.order.OrderScope.Way;
import org.keruen.model.order.QuotaUnit;
import org.keruen.model.place.Place;
import org.keruen.model.time.Validity;
import org.keruen.supernetwork.consignment.Lot;

/// The binding orders, by the place or the border where they hold. A prolongation is an order of its own with
/// the next days. Answers are kept, and may be asked for from several threads.
public final class OrderBook {
    private static final double DAYS_OF_A_MONTH = 365.25 / 12;
    private static final double MOST = 0.5;

    private final Map<Id<Place>, List<Reading>> atPlace = new HashMap<>();
    private final Map<Way, List<Reading>> alongBorder = new HashMap<>();
    private final Map<Passage, List<Reading>> hitting = new ConcurrentHashMap<>();
    private final Map<Asked, Closure> closures = new ConcurrentHashMap<>();

    /// What is shut depends on the orders alone, by their numbers: many lots share an answer.
    private record Asked(List<Integer> orders, LocalDate from, LocalDate end) {}

    /// `places` tell the country whose export, import or transit an order is about, where it does not say. An
    /// order at a place that is not among them speaks for no country unless it says which.
    public OrderBook(List<OperatingOrder> orders, List<Place> places) {
        Map<Id<Place>, String> country = new HashMap<>();
        for (Place place : places) country.put(place.id(), place.country());
        for (int i = 0; i < orders.size(); i++) {
            OperatingOrder order = orders.get(i);
            if (!order.binds()) continue;
            String home = order.scope().home().orElse(country.getOrDefault(order.place(), ""));
            enter(new Reading(i, order, home));
        }
    }

    private void enter(Reading reading) {
        OperatingOrder order = reading.order();
        switch (order.scope().reach()) {
            case Reach.PLACE ->
                atPlace.computeIfAbsent(order.place(), p -> new ArrayList<>()).add(reading);
            case Reach.BORDER -> {
                for (Way way : order.scope().ways()) {
                    alongBorder.computeIfAbsent(way, w -> new ArrayList<>()).add(reading);
                }
            }
        }
    }

    /// The orders of any kind that hit the lot on that day, in the order of the file.
    public List<OperatingOrder> inForce(Passage passage, LocalDate day) {
        return atAnyTime(passage).stream()
                .filter(order -> order.validity().contains(day))
                .toList();
    }

    /// The same whatever the day.
    public List<OperatingOrder> atAnyTime(Passage passage) {
        return hitting(passage).stream().map(Reading::order).toList();
    }

    /// Whether any order holds at a place, or where cargo goes from the one country to the other.
    public boolean speaksOf(Id<Place> place, String fromCountry, String toCountry) {
        return atPlace.containsKey(place) || alongBorder.containsKey(new Way(fromCountry, toCountry));
    }

    /// How far bans and closures shut the passage from `from` until before `end`; of quotas only a percentage
    /// of what had been planned counts here. Throws [IllegalArgumentException] for a period without days.
    public Closure closure(Passage passage, LocalDate from, LocalDate end) {
        return closure(List.of(passage), from, end);
    }

    /// The same for a lot that makes several passages on one way, such as those at the two stations of a
    /// border: a day on which orders shut several of them counts once.
    public Closure closure(List<Passage> way, LocalDate from, LocalDate end) {
        if (!from.isBefore(end)) {
            throw new IllegalArgumentException("no days from %s until before %s".formatted(from, end));
        }
        SortedMap<Integer, OperatingOrder> orders = new TreeMap<>();
        for (Passage passage : way) {
            for (Reading reading : hitting(passage)) orders.put(reading.number(), reading.order());
        }
        return closures.computeIfAbsent(
                new Asked(List.copyOf(orders.keySet()), from, end),
                _ -> new ShutDays(List.copyOf(orders.values()), from, end).closure());
    }

    /// The quotas the lot has to keep within from `from` until before `end`, each with the days of it in
    /// between. A percentage of what had been planned is no such quota: see [#closure].
    public List<Quota> quotas(Passage passage, LocalDate from, LocalDate end) {
        List<Quota> quotas = new ArrayList<>();
        for (Reading reading : hitting(passage)) {
            OperatingOrder order = reading.order();
            if (order.kind() != OperatingOrder.Kind.QUOTA) continue;
            Validity days = order.validity();
            LocalDate first = days.first().isAfter(from) ? days.first() : from;
            LocalDate over = days.last().isBefore(end) ? days.last().plusDays(1) : end;
            if (first.isBefore(over)) quota(order, first, over).ifPresent(quotas::add);
        }
        return List.copyOf(quotas);
    }

    /// The days on which orders keep a lot from the passage, each run of days without a break by itself, in order
    /// of time. A ban or closure does that if it hits more than half of the traffic it is about, a quota if the lot
    /// alone is more than the quota.
    public List<Barred> barred(Passage passage, Lot lot) {
        List<OperatingOrder> barring = hitting(passage).stream()
                .map(Reading::order)
                .filter(order -> bars(order, lot))
                .sorted(Comparator.comparing(order -> order.validity().first()))
                .toList();
        List<Barred> runs = new ArrayList<>();
        for (OperatingOrder order : barring) {
            Barred last = runs.isEmpty() ? null : runs.getLast();
            if (last == null
                    || order.validity().first().isAfter(last.days().last().plusDays(1))) {
                runs.add(new Barred(order.validity(), List.of(order)));
                continue;
            }
            List<OperatingOrder> orders = new ArrayList<>(last.orders());
            orders.add(order);
            LocalDate end = last.days().last();
            LocalDate more = order.validity().last();
            Validity days = new Validity(last.days().first(), more.isAfter(end) ? more : end);
            runs.set(runs.size() - 1, new Barred(days, orders));
        }
        return List.copyOf(runs);
    }

    /// Whether an order of any kind is about these goods in some form, what it lets pass apart.
    public static boolean about(OperatingOrder order, String cargoClass, String commodity) {
        return Reading.is(order.scope().goods(), cargoClass, commodity);
    }

    /// Whether an order lets these goods pass in some form.
    public static boolean excepts(OperatingOrder order, String cargoClass, String commodity) {
        return Reading.named(order.scope().exempt().goods(), cargoClass, commodity);
    }

    /// Whether an order that hits a lot keeps it from passing: see [#barred].
    public static boolean bars(OperatingOrder order, Lot lot) {
        return switch (order.kind()) {
            case BAN, CLOSURE -> ShutDays.shut(order) > MOST;
            case QUOTA -> ShutDays.shut(order) > MOST || LotSize.exceeds(lot, order);
            case PRIORITY, SPEED, OTHER -> false;
        };
    }

    private static Optional<Quota> quota(OperatingOrder order, LocalDate first, LocalDate over) {
        double figure = order.quota().orElseThrow();
        return switch (order.quotaUnit().orElseThrow()) {
            case QuotaUnit.PerDay(var counted) -> Optional.of(new Quota(order, figure, counted, first, over));
            case QuotaUnit.PerMonth(var counted) ->
                Optional.of(new Quota(order, figure / DAYS_OF_A_MONTH, counted, first, over));
            case QuotaUnit.InPeriod(var counted) ->
                Optional.of(new Quota(order, figure / order.validity().days(), counted, first, over));
            case QuotaUnit.PercentOfPlan() -> Optional.empty();
        };
    }

    /// In the order of the file.
    private List<Reading> hitting(Passage passage) {
        List<Reading> here = atPlace.getOrDefault(passage.place(), List.of());
        List<Reading> between =
                alongBorder.getOrDefault(new Way(passage.fromCountry(), passage.toCountry()), List.of());
        if (here.isEmpty() && between.isEmpty()) return List.of();
        return hitting.computeIfAbsent(
                passage,
                lot -> Stream.concat(here.stream(), between.stream())
                        .filter(reading -> reading.hits(lot))
                        .sorted(Comparator.comparingInt(Reading::number))
                        .toList());
    }
}
