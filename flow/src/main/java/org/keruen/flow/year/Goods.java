package org.keruen.flow.year;

import java.util.Optional;
import java.util.Set;
import org.keruen.model.cargo.BoxSize;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.cargo.Loading;
import org.keruen.model.demand.OdDemand;
import org.keruen.model.network.Mode;
import org.keruen.model.units.Tonnes;

/// What the year model carries, and the one consignment that stands for each: its times and charges, divided
/// by its TEU or tonnes, are the class's.
enum Goods {
    LOADED_BOXES("containers", "containers", 0, "general"),
    EMPTY_BOXES("containers:empty", "containers:empty", 0, "general"),
    GRAIN("grain", "grain", 68, "wheat"),
    OILSEEDS("oilseeds", "oilseeds", 60, "oilseeds"),
    COAL("coal", "coal", 69, "coal"),
    ORES("ores", "ores", 68, "copper-concentrate"),
    METALS("metals", "metals", 67, "steel"),
    FERROALLOYS("ferroalloys", "ferroalloys", 68, "ferrochrome"),
    CRUDE("crude", "crude", 62, "crude"),
    OIL_PRODUCTS("oil-products", "oil-products", 60, "oil-products"),
    GAS("gas", "gas", 1000, "natural-gas"),
    URANIUM("uranium", "uranium", 0, "uranium"),
    CHEMICALS("chemicals", "chemicals", 60, "chemicals"),
    TIMBER("timber", "timber", 55, "timber"),
    FOOD("food", "food", 66, "sugar"),
    CARS("cars", "cars", 14, "cars"),
    GENERAL("general", "general", 50, "general"),
    AIR_CARGO("general", "uranium", 10, "electronics"),
    PRECIOUS("metals", "uranium", 1, "gold");

    private static final Set<Mode> BOX_MODES = Set.of(Mode.RAIL, Mode.ROAD, Mode.SEA, Mode.FEEDER, Mode.FERRY);
    private static final Set<Mode> LAND_BOX_MODES = Set.of(Mode.RAIL, Mode.FEEDER, Mode.FERRY);
    private static final Set<Mode> SHIPS = Set.of(Mode.SEA, Mode.FEEDER, Mode.FERRY);
    private static final Set<Mode> TANKERS_AND_PIPES = Set.of(Mode.SEA, Mode.FEEDER, Mode.PIPELINE);

    private final String demandClass;
    private final String valueSubject;
    private final double tonnes;
    private final String commodity;

    /// @param tonnes of the consignment; 0 where it is a box
    Goods(String demandClass, String valueSubject, double tonnes, String commodity) {
        this.demandClass = demandClass;
        this.valueSubject = valueSubject;
        this.tonnes = tonnes;
        this.commodity = commodity;
    }

    /// The class of `demand.csv`, with `:empty` for empty boxes.
    String demandClass() {
        return demandClass;
    }

    /// The subject of `growth.csv` whose value of time it has. Air cargo and precious metals have none there
    /// and take uranium's, the dearest.
    String valueSubject() {
        return valueSubject;
    }

    Cargo cargo() {
        if (tonnes > 0) {
            return new Cargo.Bulk(new Tonnes(tonnes), commodity, "%.0ft:%s".formatted(tonnes, commodity));
        }
        BoxSize size = this == URANIUM ? BoxSize.DC20 : BoxSize.HC40;
        return new Cargo.Boxes(1, size, commodity, "1x%s:%s".formatted(size.code(), commodity));
    }

    /// Whether it may move in boxes. Raw goods that are counted in tonnes do not. What is packed anyway may, but not
    /// between countries whose boxes are counted apart: what of it is in boxes is counted there.
    boolean boxed(boolean apart) {
        boolean packed = this == GENERAL || this == FOOD || this == CARS;
        return tonnes == 0 || (packed && !apart);
    }

    boolean countsTeu() {
        return switch (this) {
            case LOADED_BOXES, EMPTY_BOXES -> true;
            case GRAIN,
                    OILSEEDS,
                    COAL,
                    ORES,
                    METALS,
                    FERROALLOYS,
                    CRUDE,
                    OIL_PRODUCTS,
                    GAS,
                    URANIUM,
                    CHEMICALS,
                    TIMBER,
                    FOOD,
                    CARS,
                    GENERAL,
                    AIR_CARGO,
                    PRECIOUS -> false;
        };
    }

    /// The modes that boxes between two countries may move by. They do not fly: what flies is counted in tonnes.
    ///
    /// Boxes of countries that send theirs by land were counted on trains; what else such countries send by
    /// deep-sea ship or lorry is not in the matrix. So trains and the short crossings they need are all the choice
    /// there is.
    static Set<Mode> boxModes(String from, String to) {
        return Market.overland(from) || Market.overland(to) ? LAND_BOX_MODES : BOX_MODES;
    }

    /// The modes that a row's cargo in tonnes may move by; empty = any. Most goods are free in their mode, whatever
    /// way they were counted on. What was counted in the air, in pipes or in ships' holds is where it is because of
    /// what it is, or leaves by ports that have no other way; coal on lorries comes from mines without a railway.
    Set<Mode> modes(OdDemand row) {
        if (this == AIR_CARGO || this == PRECIOUS) return Set.of(Mode.AIR, Mode.ROAD);
        if (row.modes().isEmpty()) return Set.of();
        if (this == COAL && row.modes().equals(Set.of(Mode.ROAD))) return row.modes();
        if (SHIPS.containsAll(row.modes())) return SHIPS;
        boolean piped = row.modes().contains(Mode.PIPELINE) && TANKERS_AND_PIPES.containsAll(row.modes());
        return piped ? TANKERS_AND_PIPES : Set.of();
    }

    /// The goods a row of `demand.csv` speaks of.
    static Goods of(OdDemand row) {
        boolean flies = row.modes().equals(Set.of(Mode.AIR));
        if (flies && row.cargoClass().equals("metals")) return PRECIOUS;
        return flies ? AIR_CARGO : named(row.cargoClass(), row.loading());
    }

    /// The goods of a class; boxes are loaded unless said to be empty.
    static Goods named(String cargoClass, Optional<Loading> loading) {
        if (cargoClass.equals("containers")) {
            return loading.equals(Optional.of(Loading.EMPTY)) ? EMPTY_BOXES : LOADED_BOXES;
        }
        for (Goods one : values()) if (one.demandClass.equals(cargoClass)) return one;
        throw new IllegalArgumentException("no goods for the class " + cargoClass);
    }
}
