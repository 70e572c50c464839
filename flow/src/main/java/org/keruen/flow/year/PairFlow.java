package org.keruen.flow.year;

import org.keruen.model.Id;
import org.keruen.model.demand.Zone;

/// What became of one kind of goods between two zones in a year.
///
/// Volumes are TEU for boxes and tonnes for the rest, money US dollars.
public final class PairFlow {
    private final OdVolume pair;
    private final double tonnesPerUnit;
    private final double[] byStretch;
    private final double[] teuByStretch;
    private final double[] byCorridor = new double[Corridor.values().length];
    private final double[] teuByCorridor = new double[Corridor.values().length];
    private double volume;
    private double cost;

    PairFlow(OdVolume pair, double tonnesPerUnit, int stretches) {
        this.pair = pair;
        this.tonnesPerUnit = tonnesPerUnit;
        byStretch = new double[stretches];
        teuByStretch = new double[stretches];
    }

    void add(double moved, double expected) {
        volume += moved;
        cost += moved * expected;
    }

    /// @param teu that one unit is there
    void along(int stretch, double moved, double teu) {
        byStretch[stretch] += moved;
        teuByStretch[stretch] += moved * teu;
    }

    /// @param teu of what moved
    void by(Corridor corridor, double moved, double teu) {
        byCorridor[corridor.rank()] += moved;
        teuByCorridor[corridor.rank()] += teu;
    }

    Goods goods() {
        return pair.goods();
    }

    /// The class of `demand.csv`.
    public String cargoClass() {
        return pair.goods().countsTeu() ? "containers" : pair.goods().demandClass();
    }

    /// Whether these are empty boxes.
    public boolean empty() {
        return pair.goods() == Goods.EMPTY_BOXES;
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
        return byCorridor[corridor.rank()];
    }

    /// What of it is in boxes there, goods that are counted in tonnes included, TEU.
    public double teuAlong(Corridor corridor) {
        return teuByCorridor[corridor.rank()];
    }

    double onStretch(int stretch) {
        return byStretch[stretch];
    }

    /// What of it is in boxes there, goods that are counted in tonnes included.
    double teuOnStretch(int stretch) {
        return teuByStretch[stretch];
    }
}
