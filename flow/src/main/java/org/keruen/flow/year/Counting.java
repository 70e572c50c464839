package org.keruen.flow.year;

import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.resource.CapacityUnit;
import org.keruen.supernetwork.consignment.Lot;

/// How many of a resource's things (trains, wagons, TEU) one unit of cargo is, in its form and mode.
final class Counting {
    private final double teuPerTrain;
    private final double wagonsPerTrain;
    private final double shipTonnes;
    private final double shipTeu;
    private final double tonnesPerFlight;

    Counting(YearParameters parameters) {
        teuPerTrain = 2 * parameters.of("boxes40PerTrain", 50);
        wagonsPerTrain = parameters.of("wagonsPerTrain", 55);
        shipTonnes = parameters.of("shortSeaShipTonnes", 5000);
        shipTeu = parameters.of("shortSeaShipTeu", 225);
        tonnesPerFlight = parameters.of("tonnesPerFlight", 90);
    }

    /// Things a unit; 0 where the resource does not count such cargo.
    ///
    /// @param units TEU or tonnes the lot is
    double perUnit(CapacityUnit unit, Mode mode, Lot lot, double units) {
        boolean box = lot.form() == Form.BOX;
        double teu = lot.teu() / units;
        double tonnes = lot.tonnes() / units;
        return switch (unit.counted()) {
            case TRAINS, TRAIN_PAIRS -> mode == Mode.RAIL ? trains(lot, units) : 0;
            case WAGONS -> mode == Mode.RAIL || mode == Mode.FERRY ? wagons(lot, units) : 0;
            case TRUCKS, VEHICLES ->
                (mode == Mode.ROAD || (mode == Mode.FERRY && lot.form() == Form.TRUCK)) ? lot.trucks() / units : 0;
            case SHIPS -> atSea(mode) ? (box ? teu / shipTeu : tonnes / shipTonnes) : 0;
            case FLIGHTS -> mode == Mode.AIR ? tonnes / tonnesPerFlight : 0;
            case TEU -> box ? teu : 0;
            case TONNES -> tonnes;
            case KILOTONNES -> tonnes / 1e3;
            case MEGATONNES -> tonnes / 1e6;
            case BCM -> tonnes / 720_000;
            case LOCOMOTIVES, METRES -> 0;
        };
    }

    private double trains(Lot lot, double units) {
        if (lot.form() == Form.BOX) return lot.teu() / units / teuPerTrain;
        return wagons(lot, units) / wagonsPerTrain;
    }

    /// A box train's wagon carries as many boxes as the train divided by its wagons; what has no wagons of its
    /// own is not counted.
    private double wagons(Lot lot, double units) {
        if (lot.form() == Form.BOX) return lot.teu() / units / teuPerTrain * wagonsPerTrain;
        return lot.form() == Form.TRUCK ? 0 : lot.wagons() / units;
    }

    static boolean atSea(Mode mode) {
        return mode == Mode.SEA || mode == Mode.FEEDER || mode == Mode.FERRY;
    }
}
