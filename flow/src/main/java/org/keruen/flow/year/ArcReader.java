package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.resource.Resource;
import org.keruen.model.service.Service;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Price;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.consignment.Lot;

/// Reads off a compiled network what one unit of a class meets on each arc.
final class ArcReader {
    private static final Set<String> CHINA_RUSSIA = Set.of("CN", "RU");

    private final Map<Id<Place>, Place> places = new HashMap<>();
    private final Map<Id<Place>, List<Link>> crossings = new HashMap<>();
    private final Map<Id<Service>, Integer> services;
    private final TermBook book;
    private final Counting counting;
    private final Stretches stretches;
    private final OrdersInForce orders;
    private final double emptyReturn;

    /// @param services that get cheaper and more frequent with use, by number
    ArcReader(
            CorridorPackage corridors,
            YearParameters parameters,
            TermBook book,
            OrdersInForce orders,
            Stretches stretches,
            Map<Id<Service>, Integer> services) {
        for (Place place : corridors.places()) places.put(place.id(), place);
        for (Link link : corridors.links()) {
            if (country(link.from()).equals(country(link.to()))) continue;
            crossings.computeIfAbsent(link.from(), p -> new ArrayList<>()).add(link);
            crossings.computeIfAbsent(link.to(), p -> new ArrayList<>()).add(link);
        }
        this.services = Map.copyOf(services);
        this.book = book;
        this.orders = orders;
        this.stretches = stretches;
        counting = new Counting(parameters);
        emptyReturn = parameters.of("wagonEmptyReturn", 0.95);
    }

    private String country(Id<Place> place) {
        Place known = places.get(place);
        return known == null ? "" : known.country();
    }

    /// The facts of every arc, in the network's order.
    List<ArcFacts> read(Supernetwork net, CargoKind kind, double units) {
        Map<Integer, Mode> modeAt = modes(net);
        List<ArcFacts> facts = new ArrayList<>(net.arcs());
        for (int arc = 0; arc < net.arcs(); arc++) {
            ArcFacts one = new ArcFacts();
            Element element = net.element(arc);
            one.usd = element.price().cents() / 100.0 / units;
            one.grams = element.price().grams() / units;
            one.hours = element.price().seconds() / 3600.0;
            one.waits = waiting(element.price()) / 3600.0;
            Optional<long[]> clock = net.clock(arc);
            if (clock.isPresent()) one.takeWait(24.0 * YearSolver.SPAN_DAYS / 2 / Math.max(1, clock.get().length));
            var at = new Reading(net, kind, units, element.price().queue().p50().value(), one);
            switch (element) {
                case Element.Haul haul -> {
                    one.rolling = one.hours - one.waits;
                    at.haul(haul);
                }
                case Element.Departure departure -> at.departure(departure);
                case Element.Handling handling -> at.handling(handling);
                case Element.Transfer transfer -> at.transfer(transfer);
                case Element.GaugeChange change -> {
                    at.gaugeChange(change);
                    at.clearing();
                }
                case Element.Border border -> {
                    at.border(border, modesBeside(modeAt, net, arc));
                    at.clearing();
                }
                // Whose box it is, is not asked of a year's trade, so none is given back.
                case Element.EmptyReturn _, Element.Nothing _ -> {}
            }
            facts.add(one);
        }
        return facts;
    }

    /// Seconds of a price that are not moving or work.
    private static long waiting(Price price) {
        long sum = 0;
        for (TimePart part : price.times()) if (!part.work()) sum += part.seconds();
        return sum;
    }

    /// Whether a port lies on the Caspian.
    static boolean onCaspian(@Nullable Place port) {
        if (port == null) return false;
        double east = port.at().lon();
        double north = port.at().lat();
        return east > 46.5 && east < 54.6 && north > 36 && north < 47.8;
    }

    /// For every node the mode that cargo moves in on an arc next to it, as far as there is one.
    private static Map<Integer, Mode> modes(Supernetwork net) {
        Map<Integer, Mode> modes = new HashMap<>();
        for (int arc = 0; arc < net.arcs(); arc++) {
            if (net.element(arc) instanceof Element.Haul haul) {
                modes.put(net.tail(arc), haul.mode());
                modes.put(net.head(arc), haul.mode());
            }
        }
        return modes;
    }

    private static Set<Mode> modesBeside(Map<Integer, Mode> modeAt, Supernetwork net, int arc) {
        Set<Mode> beside = EnumSet.noneOf(Mode.class);
        for (int node : new int[] {net.tail(arc), net.head(arc)}) {
            Mode mode = modeAt.get(node);
            if (mode != null) beside.add(mode);
        }
        return beside;
    }

    /// One arc being read.
    private final class Reading {
        private final Supernetwork net;
        private final Goods goods;
        private final boolean boxed;
        private final double units;
        private final ArcFacts facts;
        private final double observed;

        private Reading(Supernetwork net, CargoKind kind, double units, double observed, ArcFacts facts) {
            this.net = net;
            goods = kind.goods();
            boxed = kind.boxed();
            this.units = units;
            this.facts = facts;
            this.observed = observed;
        }

        private void haul(Element.Haul haul) {
            Lot lot = net.consignment().lot(haul.form());
            facts.closed |= haul.form() == Form.BOX && !boxed;
            boolean sea = Counting.atSea(haul.mode());
            for (Leg.Travelled one : haul.links()) {
                Link link = one.link();
                Id<Place> start = one.forward() ? link.from() : link.to();
                Id<Place> end = one.forward() ? link.to() : link.from();
                facts.travelled.add(new ArcFacts.Stretch(stretches.of(one), teu(lot)));
                ordered(start, end, haul);
                if (!country(start).equals(country(end))) {
                    facts.enters.add(country(end));
                    if (Market.northern(country(end)) && !Market.northern(country(start))) facts.northernEntries++;
                    if (CHINA_RUSSIA.equals(Set.of(country(start), country(end)))) facts.chinaRussia++;
                    if (haul.mode() == Mode.ROAD) facts.roadBorders++;
                }
                mark(haul.mode(), start, end);
                meet(book.onWay(link.id(), one.forward()), haul.mode(), lot, true);
                if (lot.form() == Form.WAGON && haul.mode() == Mode.RAIL && link.bothWays()) {
                    load(book.onWay(link.id(), !one.forward()), haul.mode(), lot, emptyReturn);
                }
                if (sea) {
                    meet(book.leavingBySea(start), haul.mode(), lot, true);
                    meet(book.comingBySea(end), haul.mode(), lot, true);
                } else if (haul.mode() == Mode.RAIL) {
                    meet(book.arriving(end), haul.mode(), lot, true);
                }
            }
        }

        /// Bans on the way from one place to the next.
        private void ordered(Id<Place> start, Id<Place> end, Element.Haul haul) {
            Place from = places.get(start);
            Place to = places.get(end);
            if (from == null || to == null) return;
            OrdersInForce.Met met = orders.over(from, to, haul.mode(), haul.form(), goods);
            facts.closed |= met.shut();
            facts.takeWait(met.hours());
        }

        /// What corridor a stretch stands for.
        private void mark(Mode mode, Id<Place> start, Id<Place> end) {
            switch (mode) {
                case AIR -> facts.corridor = facts.corridor.or(Corridor.AIR);
                case PIPELINE -> facts.corridor = facts.corridor.or(Corridor.PIPELINE);
                case SEA, FEEDER, FERRY -> ship(start, end);
                case ROAD -> {
                    if (!country(start).equals(country(end))) facts.corridor = facts.corridor.or(Corridor.ROAD);
                }
                case RAIL -> {}
            }
        }

        private void ship(Id<Place> start, Id<Place> end) {
            if (!onCaspian(places.get(start)) || !onCaspian(places.get(end))) {
                facts.corridor = facts.corridor.or(Corridor.SEA);
                return;
            }
            facts.caspianCrossings++;
            Set<String> shores = new TreeSet<>(List.of(country(start), country(end)));
            if (shores.contains("RU") || shores.contains("IR")) return;
            facts.corridor = facts.corridor.or(shores.contains("KZ") ? Corridor.MIDDLE : Corridor.TURKMENBASHI);
        }

        private void departure(Element.Departure departure) {
            Integer service = services.get(departure.service());
            Lot box = net.consignment().lots().get(Form.BOX);
            if (service == null || box == null || !boxed) return;
            facts.boarded.add(new ArcFacts.Boarding(service, teu(box)));
            facts.takeWait(-observed); // how often it goes says how long the wait is
        }

        private void handling(Element.Handling handling) {
            if (handling.mode() == Mode.SEA && handling.loading()) facts.seaBoardings++;
            Lot lot = net.consignment().lot(handling.form());
            meet(book.lifted(handling.from()), handling.mode(), lot, false);
            if (Counting.atSea(handling.mode())) queueAtPort(handling.from(), handling.loading(), handling.mode(), lot);
        }

        private void transfer(Element.Transfer transfer) {
            if (transfer.after() == Mode.SEA) facts.seaBoardings++;
            boolean toSea = Counting.atSea(transfer.after());
            if (!toSea && !Counting.atSea(transfer.before())) return;
            Mode mode = toSea ? transfer.after() : transfer.before();
            queueAtPort(transfer.from(), toSea, mode, lot(mode));
        }

        private void queueAtPort(Id<Place> port, boolean toSea, Mode mode, Lot lot) {
            queue(toSea ? book.leavingBySea(port) : book.comingBySea(port), mode, lot, false);
        }

        private void gaugeChange(Element.GaugeChange change) {
            Lot lot = net.consignment().lot(change.form());
            meet(book.lifted(change.from()), Mode.RAIL, lot, false);
            for (Link link : crossings.getOrDefault(change.from(), List.of())) {
                if (link.mode() != Mode.RAIL || link.gauge() != change.before()) continue;
                if (link.to().equals(change.from()) || link.bothWays()) {
                    queue(book.onWay(link.id(), link.to().equals(change.from())), Mode.RAIL, lot, true);
                    return;
                }
            }
        }

        /// All that is spent here is spent at the border.
        private void clearing() {
            facts.borderHours = facts.hours;
            facts.borderUsd = facts.usd;
        }

        private void border(Element.Border border, Set<Mode> beside) {
            if (observed == 0) return;
            for (Link link : crossings.getOrDefault(border.from(), List.of())) {
                if (!beside.contains(link.mode())) continue;
                String from = country(link.from());
                String to = country(link.to());
                boolean forward = from.equals(border.fromCountry()) && to.equals(border.toCountry());
                boolean backward =
                        link.bothWays() && to.equals(border.fromCountry()) && from.equals(border.toCountry());
                if (!forward && !backward) continue;
                Lot lot = lot(link.mode());
                List<Integer> terms = limiting(book.onWay(link.id(), forward), link.mode(), lot);
                if (terms.isEmpty()) continue;
                wait(terms, ahead(lot, link.mode()), true);
                return;
            }
        }

        /// Adds to the load of the terms that limit this cargo, and passes their gate.
        private void meet(List<Integer> terms, Mode mode, Lot lot, boolean gate) {
            load(terms, mode, lot, 1);
            List<Integer> limiting = limiting(terms, mode, lot);
            if (gate && !limiting.isEmpty())
                facts.passes.add(new ArcFacts.GatePass(limiting, ahead(lot, mode), 0, false));
        }

        private void load(List<Integer> terms, Mode mode, Lot lot, double times) {
            for (int term : limiting(terms, mode, lot)) {
                double perUnit = counting.perUnit(book.terms().get(term).row().unit(), mode, lot, units);
                facts.loads.add(new ArcFacts.TermLoad(term, times * perUnit, ahead(lot, mode)));
                facts.closed |= times == 1 && book.terms().get(term).closed();
            }
        }

        /// The observed wait here is the gate's.
        private void queue(List<Integer> terms, Mode mode, Lot lot, boolean atBorder) {
            List<Integer> limiting = limiting(terms, mode, lot);
            if (!limiting.isEmpty()) wait(limiting, ahead(lot, mode), atBorder);
        }

        private void wait(List<Integer> terms, boolean ahead, boolean atBorder) {
            double waiting = Math.min(facts.hours, observed);
            if (waiting <= 0) return;
            facts.takeWait(-waiting);
            facts.passes.add(new ArcFacts.GatePass(terms, ahead, waiting, atBorder));
        }

        /// Boxes go before bulk on rails and at quays; lorries stand in one line.
        private static boolean ahead(Lot lot, Mode mode) {
            return lot.form() == Form.BOX && mode != Mode.ROAD;
        }

        /// What one unit is in boxes; nothing where it is in none.
        private double teu(Lot lot) {
            return lot.form() == Form.BOX ? lot.teu() / units : 0;
        }

        /// The form that this cargo moves in by a mode, where an element does not say.
        private Lot lot(Mode mode) {
            Map<Form, Lot> lots = net.consignment().lots();
            List<Form> likely = mode == Mode.ROAD
                    ? List.of(Form.TRUCK, Form.BOX)
                    : goods.countsTeu() ? List.of(Form.BOX) : List.of(Form.WAGON, Form.BULK, Form.BOX);
            for (Form form : likely) {
                Lot lot = lots.get(form);
                if (lot != null) return lot;
            }
            return lots.values().iterator().next();
        }

        private List<Integer> limiting(List<Integer> terms, Mode mode, Lot lot) {
            List<Integer> limiting = new ArrayList<>();
            for (int term : terms) {
                Resource row = book.terms().get(term).row();
                if (!concerns(row, lot) || counting.perUnit(row.unit(), mode, lot, units) == 0) continue;
                limiting.add(term);
            }
            return limiting;
        }

        private boolean concerns(Resource row, Lot lot) {
            boolean box = lot.form() == Form.BOX;
            String name = goods.countsTeu() ? "containers" : goods.demandClass();
            boolean ofClass = row.classes().isEmpty()
                    || row.classes().contains(name)
                    || (box && row.classes().contains("containers"));
            if (!ofClass || row.wagonKinds().isEmpty()) return ofClass;
            if (box) return row.wagonKinds().contains("flat");
            return row.wagonKinds().contains(net.consignment().commodity().wagonKind());
        }
    }
}
