package org.keruen.supernetwork.consignment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.keruen.model.CorridorPackage;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.cargo.Form;

/// A cargo worked out once: the commodity, and one [Lot] for every form it may travel in.
///
/// Boxes stay boxes, but their contents may fly. Bulk may go in wagons, trucks, holds, pipes or, where the commodity
/// allows it, in 20-foot boxes.
/// Wagons stay wagons. A load is project cargo. What a unit holds comes from the commodity, else from the package's
/// parameters.
public record Consignment(Cargo cargo, Commodity commodity, Map<Form, Lot> lots) {
    public Consignment {
        // In the order of forms: arcs are laid in it, and of journeys with equal vectors the first arcs decide.
        lots = Collections.unmodifiableSortedMap(new TreeMap<>(lots));
    }

    /// Works the cargo out. The commodity id must be known to the package.
    public static Consignment of(Cargo cargo, CorridorPackage corridors) {
        Commodity commodity = corridors.commodities().stream()
                .filter(c -> c.id().equals(cargo.commodity()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown commodity " + cargo.commodity()));
        return new Consignment(cargo, commodity, new Packing(commodity, corridors).lots(cargo));
    }

    public Lot lot(Form form) {
        Lot lot = lots.get(form);
        if (lot == null) throw new IllegalArgumentException(cargo.text() + " does not travel as " + form.word());
        return lot;
    }

    public Set<Form> forms() {
        return lots.keySet();
    }

    /// Cargo without tare; the same in every form, none where no form will do.
    public double tonnes() {
        return lots.values().stream().findFirst().map(Lot::tonnes).orElse(0.0);
    }

    /// How many units of each form a cargo fills.
    private record Packing(Commodity commodity, CorridorPackage corridors) {
        Map<Form, Lot> lots(Cargo cargo) {
            return switch (cargo) {
                case Cargo.Boxes boxes -> ofBoxes(boxes);
                case Cargo.Bulk bulk -> ofBulk(bulk.mass().value());
                case Cargo.Wagons wagons -> ofWagons(wagons.count());
                case Cargo.Load load -> ofLoad(load);
            };
        }

        private Map<Form, Lot> ofBoxes(Cargo.Boxes boxes) {
            boolean twenty = boxes.size().isTwenty();
            double each = twenty
                    ? commodity.tonnesPerBox20().orElse(parameter("defaultTonnesPerBox20", 12))
                    : commodity.tonnesPerBox40().orElse(parameter("defaultTonnesPerBox40", 14));
            double tonnes = boxes.count() * each;
            int trucks =
                    twenty && each <= parameter("truckPayloadTonnes", 22) / 2 ? (boxes.count() + 1) / 2 : boxes.count();
            Map<Form, Lot> lots = new EnumMap<>(Form.class);
            if (commodity.forms().contains(Form.BOX)) {
                double teu = boxes.count() * boxes.size().teu();
                int wagons = (int) Math.ceil(teu / 4);
                Piece piece = new Piece(0, 0, 0, each);
                lots.put(
                        Form.BOX,
                        new Lot(Form.BOX, boxes.count(), twenty ? 20 : 40, teu, wagons, trucks, tonnes, piece));
            }
            if (commodity.forms().contains(Form.AIR)) lots.put(Form.AIR, loose(Form.AIR, tonnes));
            return lots;
        }

        private Map<Form, Lot> ofBulk(double tonnes) {
            Map<Form, Lot> lots = new EnumMap<>(Form.class);
            for (Form form : commodity.forms()) {
                switch (form) {
                    case WAGON -> {
                        double each = commodity.tonnesPerWagon().orElse(parameter("wagonTonnesDefault", 60));
                        lots.put(form, inUnits(form, tonnes, each, Optional.empty()));
                    }
                    case TRUCK -> {
                        double each = commodity.tonnesPerTruck().orElse(parameter("truckPayloadTonnes", 22));
                        lots.put(form, inUnits(form, tonnes, each, Optional.empty()));
                    }
                    case BOX -> {
                        double each = commodity.tonnesPerBox20().orElse(parameter("maxTonnesPerBox20", 24));
                        lots.put(form, inUnits(form, tonnes, each, Optional.of(20)));
                    }
                    case BULK, CRUDE, GAS, AIR -> lots.put(form, loose(form, tonnes));
                    case PROJECT -> {}
                }
            }
            return lots;
        }

        private Map<Form, Lot> ofWagons(int count) {
            double each = commodity.tonnesPerWagon().orElse(parameter("wagonTonnesDefault", 60));
            if (!commodity.forms().contains(Form.WAGON)) return Map.of();
            Piece piece = new Piece(0, 0, 0, each);
            return Map.of(Form.WAGON, new Lot(Form.WAGON, 0, 0, 0, count, 0, count * each, piece));
        }

        private static Map<Form, Lot> ofLoad(Cargo.Load load) {
            double each = load.mass().value();
            Piece piece = new Piece(load.lengthM(), load.widthM(), load.heightM(), each);
            int wagonsEach = (int) Math.max(1, Math.ceil(load.lengthM() / 13.4)); // a 13.4 m platform each
            return Map.of(
                    Form.PROJECT,
                    new Lot(
                            Form.PROJECT,
                            0,
                            0,
                            0,
                            load.count() * wagonsEach,
                            load.count(),
                            load.count() * each,
                            piece));
        }

        private Lot inUnits(Form form, double tonnes, double each, Optional<Integer> boxFeet) {
            int units = (int) Math.max(1, Math.ceil(tonnes / each - 1e-9));
            Piece piece = new Piece(0, 0, 0, Math.min(each, tonnes));
            int boxes = boxFeet.isPresent() ? units : 0;
            int wagons = form == Form.WAGON ? units : (int) Math.ceil(boxes / 4.0);
            int trucks = form == Form.TRUCK || form == Form.BOX ? units : 0;
            return new Lot(form, boxes, boxFeet.orElse(0), boxes, wagons, trucks, tonnes, piece);
        }

        private static Lot loose(Form form, double tonnes) {
            return new Lot(form, 0, 0, 0, 0, 0, tonnes, new Piece(0, 0, 0, tonnes));
        }

        private double parameter(String id, double otherwise) {
            return corridors.parameter(id, otherwise);
        }
    }
}
