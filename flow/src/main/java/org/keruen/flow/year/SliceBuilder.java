package org.keruen.flow.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keruen.flow.choice.AverageCost;
import org.keruen.flow.corridor.CorridorProblem;
import org.keruen.flow.corridor.Gate;
import org.keruen.flow.corridor.Meter;
import org.keruen.model.CorridorPackage;

/// Builds a slice's problem: networks of all goods, their classes, the terms, gates and services they share.
final class SliceBuilder {
    private static final LocalDate INVASION = LocalDate.of(2022, 2, 24);

    /// What cannot pass piles up for a quarter, however few days of it a slice has: a link that opens on the
    /// year's last day does not empty the yards the evening before.
    private static final double QUEUE_HOURS = 24.0 * 91;

    /// A term that can do nothing is closed to all; its meter still needs a scale.
    private static final double CLOSED_SCALE = 1;

    private static final String AHEAD = ":ahead";
    private static final String BEYOND = ":beyond";

    private final CorridorPackage corridors;
    private final Networks networks;
    private final YearParameters parameters;

    SliceBuilder(CorridorPackage corridors, Networks networks, YearParameters parameters) {
        this.corridors = corridors;
        this.networks = networks;
        this.parameters = parameters;
    }

    private record Stance(CargoKind kind, boolean european, boolean northern) {}

    /// Pairs that take the same stance, on their goods' network.
    private record Group(GoodsLinks links, List<OdVolume> pairs) {}

    /// @param demand of the whole year
    /// @param reference expected cost of each part in the base, from which demand departs by its elasticity;
    ///     empty when the volumes are given
    SliceProblem build(Slice slice, List<OdVolume> demand, Map<SliceProblem.Part.Key, Double> reference) {
        TermBook book = new TermBook(corridors, slice, parameters);
        List<ServiceScale> services = ServiceScale.all(corridors, parameters);
        List<GoodsLinks> all = networks.of(slice, demand, book, services);
        Gates gates = new Gates(all, parameters.of("waitWithoutObservationHours", 3));

        Map<CargoKind, GoodsLinks> linksOf = new HashMap<>();
        Map<Goods, Double> tonnesPerUnit = new EnumMap<>(Goods.class);
        for (GoodsLinks links : all) {
            linksOf.put(links.kind(), links);
            tonnesPerUnit.put(links.kind().goods(), links.tonnesPerUnit());
        }
        Map<Stance, Group> groups = new LinkedHashMap<>();
        List<OdVolume> unserved = new ArrayList<>();
        for (OdVolume pair : demand) {
            GoodsLinks links = linksOf.get(networks.kind(pair));
            if (links == null || links.placed(pair).isEmpty()) {
                unserved.add(pair);
                continue;
            }
            groups.computeIfAbsent(stance(pair, links.kind()), k -> new Group(links, new ArrayList<>()))
                    .pairs()
                    .add(pair);
        }
        Classes kinds = new Classes(parameters);
        List<CargoClass> classes = new ArrayList<>();
        List<Group> groupOf = new ArrayList<>();
        int nodes = 0;
        for (Map.Entry<Stance, Group> entry : groups.entrySet()) {
            Stance stance = entry.getKey();
            GoodsLinks goods = entry.getValue().links();
            for (CargoClass one :
                    kinds.of(goods.kind().goods(), goods.tonnesPerUnit(), stance.european(), stance.northern())) {
                classes.add(one);
                groupOf.add(entry.getValue());
                nodes += goods.ends().nodes();
            }
        }
        double[] scales = classes.stream().mapToDouble(CargoClass::choiceScale).toArray();
        CorridorProblem.Builder builder = new CorridorProblem.Builder(nodes, scales)
                .thetaByShareOfCost()
                .kinds(Nest.COUNT)
                .mostDetour(parameters.of("mostDetour", 1.5));
        Lines lines = lay(builder, slice, book, services, gates);
        List<ArcFacts> facts = new ArrayList<>();
        List<SliceProblem.Part> parts = new ArrayList<>();
        int offset = 0;
        for (int number = 0; number < classes.size(); number++) {
            CargoClass one = classes.get(number);
            GoodsLinks goods = groupOf.get(number).links();
            links(builder, new Laid(slice, book, gates, lines.ahead(), facts), number, one, goods, offset);
            for (OdVolume pair : groupOf.get(number).pairs()) {
                SliceProblem.Part part = new SliceProblem.Part(pair, one);
                GoodsNetwork.Placed placed = goods.placed(pair).orElseThrow();
                builder.demand(demand(part, placed, number, goods.ends(), offset, slice, reference));
                parts.add(part);
            }
            offset += goods.ends().nodes();
        }
        return new SliceProblem(
                slice,
                builder.build(),
                book,
                services,
                gates,
                lines.shapes(),
                facts,
                parts,
                unserved,
                tonnesPerUnit,
                parameters);
    }

    /// What is already laid when links come.
    private record Laid(Slice slice, TermBook book, Gates gates, Map<Integer, Integer> ahead, List<ArcFacts> facts) {}

    private Stance stance(OdVolume pair, CargoKind kind) {
        String from = networks.countries().getOrDefault(pair.from(), "");
        String to = networks.countries().getOrDefault(pair.to(), "");
        boolean european = pair.goods() == Goods.LOADED_BOXES && (Market.european(from) || Market.european(to));
        return new Stance(kind, european, Market.northern(from) || Market.northern(to));
    }

    /// Meters of terms and services, and the gates.
    private Lines lay(
            CorridorProblem.Builder builder, Slice slice, TermBook book, List<ServiceScale> services, Gates gates) {
        for (CapacityTerm term : book.terms()) {
            builder.meter(Meter.counting(term.row().id().text(), scale(term)));
        }
        double yearShare = slice.days() / 365.0;
        for (ServiceScale service : services) {
            String name = service.name();
            double scale = service.fillingVolume() * yearShare;
            AverageCost surcharge = service.surcharge();
            AverageCost wait = service.waitHours();
            builder.meter(new Meter(name, volume -> surcharge.at(volume / yearShare), scale));
            builder.meter(new Meter(name + ":wait", volume -> wait.at(volume / yearShare), scale));
        }
        double normalUse = parameters.of("normalUse", 0.75);
        double queues = parameters.of(Fitted.DELAY_SCALE);
        List<QueueShape> shapes = new ArrayList<>();
        Map<Integer, Integer> ahead = new LinkedHashMap<>();
        List<Gates.Line> lines = gates.lines();
        for (int gate = 0; gate < lines.size(); gate++) {
            Gates.Line line = lines.get(gate);
            QueueShape shape = new QueueShape(QUEUE_HOURS, gates.normal(gate), normalUse, line.part());
            shapes.add(shape);
            List<Integer> meters = line.terms();
            if (line.ahead()) {
                meters = meters.stream()
                        .map(term -> ahead.computeIfAbsent(term, t -> builder.meter(ahead(book, t))))
                        .toList();
            }
            builder.gate(new Gate(name(line, book), meters, use -> queues * shape.at(use)));
        }
        return new Lines(shapes, ahead);
    }

    /// Gates as they are laid.
    ///
    /// @param ahead by term, the meter of what goes before the rest
    private record Lines(List<QueueShape> shapes, Map<Integer, Integer> ahead) {}

    private static Meter ahead(TermBook book, int term) {
        CapacityTerm one = book.terms().get(term);
        return Meter.counting(one.row().id().text() + AHEAD, scale(one));
    }

    private static double scale(CapacityTerm term) {
        return term.closed() ? CLOSED_SCALE : term.capacity();
    }

    private static String name(Gates.Line line, TermBook book) {
        String terms = line.terms().stream()
                .map(term -> book.terms().get(term).row().id().text())
                .collect(Collectors.joining("+"));
        return terms
                + switch (line.part()) {
                    case UP_TO_NORMAL -> "";
                    case BEYOND_NORMAL -> line.ahead() ? AHEAD : BEYOND;
                };
    }

    private void links(
            CorridorProblem.Builder builder, Laid laid, int number, CargoClass cargo, GoodsLinks goods, int offset) {
        double hour = cargo.usdPerHour();
        double standing = hour + goods.tonnesPerUnit() * parameters.of("standingUsdPerTonneDay", 0.5) / 24;
        double emptyShare = parameters.of("emptyBoxCostShare", 0.6);
        for (GoodsNetwork.Joined arc : goods.arcs()) {
            ArcFacts facts = arc.facts();
            double charges = cargo.goods() == Goods.EMPTY_BOXES ? emptyShare * facts.usd : facts.usd;
            double cost = charges + hour * facts.hours + unseen(facts, cargo, goods.tonnesPerUnit(), laid.slice());
            int nest = Nest.of(facts).rank();
            int link = builder.link(number, offset + arc.tail(), offset + arc.head(), Math.max(0, cost), nest);
            laid.facts().add(facts);
            for (ArcFacts.TermLoad load : facts.loads) {
                builder.use(link, load.term(), load.perUnit(), 0);
                Integer ahead = load.ahead() ? laid.ahead().get(load.term()) : null;
                if (ahead != null) builder.use(link, ahead, load.perUnit(), 0);
            }
            for (ArcFacts.GatePass pass : facts.passes) {
                laid.gates()
                        .eachWait(
                                goods.kind().goods(),
                                pass,
                                (gate, hours) -> builder.pass(link, gate, standing * hours));
            }
            for (ArcFacts.Boarding boarding : facts.boarded) {
                int meter = SliceProblem.serviceMeter(laid.book(), boarding.service());
                builder.use(link, meter, boarding.teu(), boarding.teu());
                builder.use(link, meter + 1, boarding.teu(), hour);
            }
        }
    }

    /// What shippers weigh besides time and money, in US dollars a unit.
    private double unseen(ArcFacts facts, CargoClass cargo, double tonnes, Slice slice) {
        double usd = facts.caspianCrossings * tonnes * parameters.of(Fitted.CASPIAN_CONSTANT)
                + facts.roadBorders * tonnes * parameters.of(Fitted.ROAD_CONSTANT);
        if (facts.enters.contains("IR")) usd += tonnes * parameters.of(Fitted.IRAN_CONSTANT);
        if (cargo.goods().countsTeu()) usd += facts.seaBoardings * parameters.of(Fitted.SEA_CONSTANT);
        if (cargo.european() && !cargo.northern() && !slice.middle().isBefore(INVASION)) {
            usd += facts.northernEntries * parameters.of(Fitted.RUSSIA_AVERSION);
        }
        return usd;
    }

    private CorridorProblem.Demand demand(
            SliceProblem.Part part,
            GoodsNetwork.Placed placed,
            int number,
            GoodsNetwork.Ends ends,
            int offset,
            Slice slice,
            Map<SliceProblem.Part.Key, Double> reference) {
        double volume = part.pair().volume()
                * part.cargo().share()
                * slice.days()
                / slice.first().lengthOfYear();
        int origin = offset + ends.origin(placed);
        int destination = offset + ends.destination(placed);
        double cost = reference.getOrDefault(part.key(), 0.0);
        double forgo = parameters.of("forgoCostRatio", 2.5);
        boolean given = !(cost > 0);
        double elasticity =
                given ? 0 : new Elasticity(parameters).of(part.cargo().goods());
        return new CorridorProblem.Demand(number, origin, destination, volume, elasticity, cost, forgo);
    }
}
