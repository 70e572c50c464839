package org.keruen.flow.year;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.keruen.flow.corridor.DemandFlow;

/// Splits one demand's flow by what its journeys are counted under, and says how much of each is in boxes.
///
/// From the origin on, the flow at every place is kept apart by the first corridor that its journey so far has
/// marked, and with it what of it was in boxes where it marked it; choice at a place does not look back, so each
/// part divides as the whole does.
final class CorridorShares {
    private static final int KINDS = Corridor.values().length;
    private static final Mark NOTHING = new Mark(Corridor.RAIL, 0, false);

    private double[][] at = new double[0][];
    private double[][] boxedAt = new double[0][];

    /// What a link says of the journeys that take it.
    ///
    /// @param teu that one unit is in boxes there
    /// @param travelled whether anything is travelled on it
    record Mark(Corridor corridor, double teu, boolean travelled) {}

    /// Counts this flow; the two methods below tell of it.
    ///
    /// @param marks what each link of the problem marks for this pair
    void count(DemandFlow flow, IntFunction<Mark> marks) {
        if (at.length < flow.places()) {
            at = new double[flow.places()][KINDS];
            boxedAt = new double[flow.places()][KINDS];
        }
        for (int place = 0; place <= flow.origin(); place++) {
            Arrays.fill(at[place], 0);
            Arrays.fill(boxedAt[place], 0);
        }
        at[flow.origin()][Corridor.RAIL.rank()] = flow.volume();
        for (int place = flow.origin(); place > 0; place--) {
            double here = 0;
            for (double part : at[place]) here += part;
            if (here == 0) continue;
            for (int step = flow.firstStep(place); step < flow.firstStep(place + 1); step++) {
                double share = flow.flow(step) / here;
                if (share == 0) continue;
                Mark mark = flow.link(step) < 0 ? NOTHING : marks.apply(flow.link(step));
                go(share, place, flow.head(step), mark);
            }
        }
    }

    private void go(double share, int place, int head, Mark mark) {
        for (int kind = 0; kind < KINDS; kind++) {
            double moved = share * at[place][kind];
            int then = Math.min(kind, mark.corridor().rank());
            // What marks nothing is counted as it was last seen on the way.
            boolean anew = then < kind || (then == Corridor.RAIL.rank() && mark.travelled());
            at[head][then] += moved;
            boxedAt[head][then] += anew ? moved * mark.teu() : share * boxedAt[place][kind];
        }
    }

    /// Flow into the destination that is counted under a corridor.
    double volume(Corridor corridor) {
        return at[0][corridor.rank()];
    }

    /// TEU of it.
    double teu(Corridor corridor) {
        return boxedAt[0][corridor.rank()];
    }
}
