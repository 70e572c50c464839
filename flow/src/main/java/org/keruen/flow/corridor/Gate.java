package org.keruen.flow.corridor;

import java.util.List;
import org.keruen.flow.choice.AverageCost;

/// What is no wider than its narrowest part: the cost of passing it hangs on the fullest of its meters, each
/// taken as a share of its scale. A meter that is not the fullest changes nothing.
///
/// @param name for people
/// @param meters by number, at least one; their scales are what they can do
/// @param cost of one unit of use at this share of what the fullest can do
public record Gate(String name, List<Integer> meters, AverageCost cost) {
    public Gate {
        meters = List.copyOf(meters);
        if (meters.isEmpty()) throw new IllegalArgumentException("a gate has at least one meter");
    }

    /// The meter that is fullest for its scale; the first of them where several are.
    int fullest(List<Meter> all, double[] load) {
        int fullest = meters.getFirst();
        for (int meter : meters) {
            boolean fuller = load[meter] / all.get(meter).scale()
                    > load[fullest] / all.get(fullest).scale();
            if (fuller) fullest = meter;
        }
        return fullest;
    }

    /// The share of its scale that the fullest meter is loaded with.
    double use(List<Meter> all, double[] load) {
        double most = 0;
        for (int meter : meters)
            most = Math.max(most, load[meter] / all.get(meter).scale());
        return most;
    }
}
