package org.keruen.study.orders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.OrderScope;
import org.keruen.model.order.OrderScope.Reach;
import org.keruen.model.order.OrderScope.Way;
import org.keruen.model.place.Language;
import org.keruen.model.place.Place;
import org.keruen.model.time.Validity;
import org.keruen.report.orders.OrderRow;
import org.keruen.report.orders.OrdersDocument;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.question.AskedOrders;
import org.keruen.study.question.OrdersQuestion;
import org.keruen.supernetwork.order.OrderBook;

/// Lists orders as they are read: those at a place and those of every border of their ways that it lies on,
/// on a day, about some goods.
public final class OrdersStudy {
    private final OpenCorridors open;
    private final CorridorPackage corridors;
    private final Map<Id<Place>, Place> places = new HashMap<>();
    private final Map<String, OperatingOrder> byId = new HashMap<>();

    public OrdersStudy(OpenCorridors open) {
        this.open = open;
        this.corridors = open.content();
        for (Place place : corridors.places()) places.put(place.id(), place);
        for (OperatingOrder order : corridors.orders()) byId.put(order.id().text(), order);
    }

    /// By place, first day and id. Throws [org.keruen.model.issue.Refused] for a question that cannot be
    /// understood.
    public OrdersDocument list(OrdersQuestion question) {
        AskedOrders asked = AskedOrders.read(question, corridors);
        List<OrderRow> rows = rows(
                asked,
                order -> asked.on().isEmpty()
                        || order.validity().contains(asked.on().get()));
        return new OrdersDocument(
                open.stamp(),
                asked.language(),
                asked.at().stream()
                        .map(place -> place.names().in(asked.language()))
                        .toList(),
                asked.on(),
                asked.commodity().map(goods -> goods.names().in(asked.language())),
                rows);
    }

    /// Orders at these places, and those of every border of their ways that they lie on, that are in force on
    /// any of these days and that `also` keeps.
    public List<OrderRow> inForce(List<Place> at, Validity days, Predicate<OperatingOrder> also, Language language) {
        AskedOrders asked = new AskedOrders(at, Optional.empty(), Optional.empty(), language);
        return rows(asked, order -> order.validity().meets(days) && also.test(order));
    }

    private List<OrderRow> rows(AskedOrders asked, Predicate<OperatingOrder> inForce) {
        Set<Id<Place>> at = new HashSet<>();
        for (Place place : asked.at()) at.add(place.id());
        Set<Crossing> crossings = crossings(at);
        return corridors.orders().stream()
                .filter(order -> at.isEmpty() || holds(order, at, crossings))
                .filter(inForce)
                .filter(order -> asked.commodity().isEmpty()
                        || OrderBook.about(
                                order,
                                asked.commodity().get().cargoClass(),
                                asked.commodity().get().id()))
                .map(order -> row(order, asked))
                .sorted(Comparator.comparing(OrderRow::placeName)
                        .thenComparing(OrderRow::from)
                        .thenComparing(OrderRow::id))
                .toList();
    }

    /// How one goes over land from a place to another country.
    private record Crossing(Way way, Mode mode) {}

    private Set<Crossing> crossings(Set<Id<Place>> at) {
        Set<Crossing> crossings = new HashSet<>();
        for (Link link : corridors.links()) {
            String from = country(link.from());
            String to = country(link.to());
            boolean here = at.contains(link.from()) || at.contains(link.to());
            if (!here || from.equals(to) || atSea(link.mode())) continue;
            crossings.add(new Crossing(new Way(from, to), link.mode()));
            if (link.bothWays()) crossings.add(new Crossing(new Way(to, from), link.mode()));
        }
        return crossings;
    }

    private static boolean atSea(Mode mode) {
        return mode == Mode.SEA || mode == Mode.FEEDER || mode == Mode.FERRY;
    }

    private String country(Id<Place> id) {
        return Optional.ofNullable(places.get(id)).map(Place::country).orElse("");
    }

    private static boolean holds(OperatingOrder order, Set<Id<Place>> at, Set<Crossing> crossings) {
        if (at.contains(order.place())) return true;
        OrderScope scope = order.scope();
        return scope.reach() == Reach.BORDER
                && crossings.stream()
                        .anyMatch(one -> scope.ways().contains(one.way)
                                && (scope.modes().isEmpty() || scope.modes().contains(one.mode)));
    }

    private OrderRow row(OperatingOrder order, AskedOrders asked) {
        List<OperatingOrder> later = prolongations(order);
        OperatingOrder last = later.isEmpty() ? order : later.getLast();
        Place place = places.get(order.place());
        return new OrderRow(
                order.id().text(),
                order.number(),
                order.authority(),
                order.issued(),
                order.kind(),
                order.place().text(),
                place == null ? order.place().text() : place.names().in(asked.language()),
                order.scope().reach() == Reach.BORDER,
                order.direction(),
                order.scope().ways().stream()
                        .map(way -> way.from() + ">" + way.to())
                        .sorted()
                        .toList(),
                order.traffic(),
                order.commodity(),
                order.wagonOrBox(),
                order.loadedEmpty(),
                order.validity().first(),
                OrderRow.last(order.validity()),
                chainStart(order).validity().first(),
                OrderRow.last(last.validity()),
                order.prolongs(),
                later.stream().map(next -> next.id().text()).toList(),
                order.quota(),
                order.quotaUnit().map(unit -> unit.word()),
                order.exceptions(),
                asked.commodity()
                        .filter(goods -> OrderBook.excepts(order, goods.cargoClass(), goods.id()))
                        .isPresent(),
                order.scope().share(),
                order.binds(),
                order.provenance());
    }

    /// The orders that prolong it one after the other, in order of their last days.
    private List<OperatingOrder> prolongations(OperatingOrder order) {
        List<OperatingOrder> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(order.id().text()));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (OperatingOrder next : corridors.orders()) {
                boolean joins =
                        seen.contains(next.prolongs()) && seen.add(next.id().text());
                if (joins) chain.add(next);
                grew |= joins;
            }
        }
        chain.sort(Comparator.comparing(next -> next.validity().last()));
        return chain;
    }

    private OperatingOrder chainStart(OperatingOrder order) {
        Set<String> seen = new HashSet<>();
        OperatingOrder first = order;
        while (seen.add(first.id().text())) {
            OperatingOrder before = byId.get(first.prolongs());
            if (before == null) return first;
            first = before;
        }
        return first;
    }
}
