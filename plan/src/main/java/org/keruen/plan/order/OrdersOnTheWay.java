package org.keruen.plan.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.OrderScope;
import org.keruen.model.place.Place;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.consignment.Consignment;
import org.keruen.supernetwork.consignment.Lot;
import org.keruen.supernetwork.order.Barred;
import org.keruen.supernetwork.order.OrderBook;
import org.keruen.supernetwork.order.Passage;

/// What orders mean for one consignment between two countries. Each haul is looked up once, however often a search
/// comes by.
///
/// A haul passes both ends of each of its links: ashore as a movement from one end's country to the other's, at sea
/// as one from the port's country to the sea or back. Days are those of the place's own calendar, at the time that
/// the haul's even pace brings the cargo there.
public final class OrdersOnTheWay {
    private final OrderBook book;
    private final Map<Id<Place>, Place> places;
    private final Consignment consignment;
    private final Optional<String> origin;
    private final Optional<String> destination;
    private final IdentityHashMap<Element.Haul, Met> met = new IdentityHashMap<>();

    /// What a haul may meet at some time.
    private record Met(List<Bar> bars, List<Doubt> doubts) {}

    /// An order that does not bar the lot and may hit it nevertheless, met by who enters from `from` to before `end`.
    private record Doubt(OperatingOrder order, long from, long end) {}

    /// `places` has every place of the network's links.
    public OrdersOnTheWay(
            OrderBook book, Map<Id<Place>, Place> places, Consignment consignment, String origin, String destination) {
        this.book = book;
        this.places = places;
        this.consignment = consignment;
        this.origin = Optional.of(origin);
        this.destination = Optional.of(destination);
    }

    /// The passages of a haul that are barred at some time.
    public List<Bar> bars(Element.Haul haul) {
        return met(haul).bars;
    }

    /// Where cargo that enters a haul then is turned back first; empty when it may pass.
    public Optional<TurnedBack> turnedBack(Element.Haul haul, long entered) {
        for (Bar bar : bars(haul)) {
            if (!bar.turnsBack(entered)) continue;
            LocalDate day = day(bar.passage().place(), entered + bar.behind());
            return Optional.of(new TurnedBack(bar.passage(), day, bar.barred(), bar.end() - entered));
        }
        return Optional.empty();
    }

    /// The orders on the way that do not bar the lot but may: those that hit part of the traffic, and quotas that it
    /// fits into by itself.
    public List<OperatingOrder> mayHit(Element.Haul haul, long entered) {
        Set<OperatingOrder> may = new LinkedHashSet<>();
        for (Doubt doubt : met(haul).doubts) {
            if (doubt.from <= entered && entered < doubt.end) may.add(doubt.order);
        }
        return List.copyOf(may);
    }

    private record Passing(Passage passage, long behind) {}

    private Met met(Element.Haul haul) {
        return met.computeIfAbsent(haul, this::worked);
    }

    private Met worked(Element.Haul haul) {
        List<Bar> bars = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        Lot lot = consignment.lot(haul.form());
        for (Passing one : passages(haul)) {
            ZoneId zone = place(one.passage.place()).zone();
            for (Barred barred : book.barred(one.passage, lot)) {
                long from = barred.days().opensAt(zone) - one.behind;
                long end = barred.days().closesAt(zone) - one.behind;
                bars.add(new Bar(from, end, one.behind, one.passage, barred));
            }
            for (OperatingOrder order : book.atAnyTime(one.passage)) {
                if (OrderBook.bars(order, lot)) continue;
                long from = order.validity().opensAt(zone) - one.behind;
                long end = order.validity().closesAt(zone) - one.behind;
                doubts.add(new Doubt(order, from, end));
            }
        }
        return new Met(List.copyOf(bars), List.copyOf(doubts));
    }

    private List<Passing> passages(Element.Haul haul) {
        double whole = 0;
        for (Leg.Travelled one : haul.links()) whole += one.link().moving().value();
        List<Passing> passages = new ArrayList<>();
        double gone = 0;
        for (Leg.Travelled one : haul.links()) {
            Place start = place(one.forward() ? one.link().from() : one.link().to());
            Place end = place(one.forward() ? one.link().to() : one.link().from());
            boolean sea = atSea(haul.mode());
            String into = sea ? OrderScope.SEA : end.country();
            String outOf = sea ? OrderScope.SEA : start.country();
            passing(haul, start, start.country(), into, part(haul, gone, whole)).ifPresent(passages::add);
            gone += one.link().moving().value();
            passing(haul, end, outOf, end.country(), part(haul, gone, whole)).ifPresent(passages::add);
        }
        return passages;
    }

    private static long part(Element.Haul haul, double gone, double whole) {
        return whole == 0 ? 0 : Math.round(haul.price().seconds() * Math.min(1, gone / whole));
    }

    private Optional<Passing> passing(Element.Haul haul, Place at, String from, String to, long behind) {
        if (!book.speaksOf(at.id(), from, to)) return Optional.empty();
        Passage passage = new Passage(
                at.id(),
                from,
                to,
                haul.mode(),
                haul.form(),
                consignment.commodity().cargoClass(),
                consignment.commodity().id(),
                true,
                origin,
                destination);
        return Optional.of(new Passing(passage, behind));
    }

    private LocalDate day(Id<Place> at, long seconds) {
        return Instant.ofEpochSecond(seconds).atZone(place(at).zone()).toLocalDate();
    }

    private Place place(Id<Place> id) {
        Place place = places.get(id);
        if (place == null)
            throw new IllegalStateException("a link ends at " + id + ", which the package does not have");
        return place;
    }

    private static boolean atSea(Mode mode) {
        return mode == Mode.SEA || mode == Mode.FEEDER || mode == Mode.FERRY;
    }
}
