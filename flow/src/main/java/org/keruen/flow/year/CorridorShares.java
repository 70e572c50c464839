package org.keruen.flow.year;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.keruen.flow.corridor.DemandFlow;

/// Splits one demand's flow by what its journeys are counted under.
///
/// From the origin on, the flow at every place is kept apart by the first corridor that its journey so far has
/// marked; choice at a place does not look back, so each part divides as the whole does.
final class CorridorShares {
    private static final int KINDS = Corridor.values().length;

    private double[][] at = new double[0][];

    /// Flow into the destination by corridor.
    ///
    /// @param marks what each link of the problem marks for this pair
    double[] of(DemandFlow flow, IntFunction<Corridor> marks) {
        if (at.length < flow.places()) at = new double[flow.places()][KINDS];
        for (int place = 0; place < flow.places(); place++) Arrays.fill(at[place], 0);
        at[flow.origin()][Corridor.RAIL.rank()] = flow.volume();
        for (int place = flow.places() - 1; place > 0; place--) {
            double here = Arrays.stream(at[place]).sum();
            if (here == 0) continue;
            for (int step = flow.firstStep(place); step < flow.firstStep(place + 1); step++) {
                double share = flow.flow(step) / here;
                if (share == 0) continue;
                Corridor mark = flow.link(step) < 0 ? Corridor.RAIL : marks.apply(flow.link(step));
                double[] head = at[flow.head(step)];
                for (int kind = 0; kind < KINDS; kind++) head[Math.min(kind, mark.rank())] += share * at[place][kind];
            }
        }
        return at[0].clone();
    }
}
