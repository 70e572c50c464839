package org.keruen.flow.year;

import java.util.Arrays;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;

/// What became of one kind of goods between two zones in a year.
///
/// Volumes are TEU for boxes and tonnes for the rest, money US dollars.
public final class PairFlow {
    private final OdVolume pair;
    private final double tonnesPerUnit;
    private final double[] byStretch;
    private final double[] byCorridor = new double[Corridor.values().length];
    private double volume;
    private double cost;

    PairFlow(OdVolume pair, double tonnesPerUnit, int stretches) {
        this.pair = pair;
        this.tonnesPerUnit = tonnesPerUnit;
        byStretch = new double[stretches];
    }

    void add(double moved, double expected) {
        volume += moved;
        cost += moved * expected;
    }

    void along(int stretch, double moved) {
        byStretch[stretch] += moved;
    }

    void by(Corridor corridor, double moved) {
        byCorridor[corridor.ordinal()] += moved;
    }

    Goods goods() {
        return pair.goods();
    }

    /// The class of `demand.csv`.
    public String cargoClass() {
        return pair.goods().demandClass();
    }

    /// Whether volumes are in TEU; tonnes otherwise.
    public boolean inTeu() {
        return pair.goods().countsTeu();
    }

    public Id<Zone> from() {
        return pair.from();
    }

    public Id<Zone> to() {
        return pair.to();
    }

    public double volume() {
        return volume;
    }

    /// Tonnes of cargo that one unit of volume stands for; nothing in an empty box.
    public double tonnesPerUnit() {
        return pair.goods() == Goods.EMPTY_BOXES ? 0 : tonnesPerUnit;
    }

    /// What the volume expects to pay, choice being what it is: charges, time and what is unseen.
    public double cost() {
        return cost;
    }

    public double along(Corridor corridor) {
        return byCorridor[corridor.ordinal()];
    }

    double onStretch(int stretch) {
        return byStretch[stretch];
    }

    double[] stretches() {
        return Arrays.copyOf(byStretch, byStretch.length);
    }
}
