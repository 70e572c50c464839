package org.keruen.plan.band;

import java.util.ArrayList;
import java.util.List;

/// A kind of week at one border or sea: congested or not, and how long its queues are together (`factor`, a standard
/// normal deviate), with its weight.
///
/// The queues of one week share the factor: a queue's normal score is ρ × factor + √(1 − ρ²) × its own.
record Week(boolean jammed, double factor, double weight) {
    /// Deviates that stand for equal shares of a standard normal: the mean within each of ten slices.
    private static final double[] SLICES = {
        -1.7550, -1.0446, -0.6775, -0.3860, -0.1260, 0.1260, 0.3860, 0.6775, 1.0446, 1.7550
    };

    /// The kinds of week when so large a share of them is congested.
    static List<Week> all(double jamShare) {
        List<Week> weeks = new ArrayList<>();
        for (double factor : SLICES) {
            if (jamShare < 1) weeks.add(new Week(false, factor, (1 - jamShare) / SLICES.length));
            if (jamShare > 0) weeks.add(new Week(true, factor, jamShare / SLICES.length));
        }
        return weeks;
    }

    /// The chance that a queue is at most so long in this week, given the normal score of that chance over all weeks.
    double given(double score, double correlation) {
        return Normal.upTo((score - correlation * factor) / Math.sqrt(1 - correlation * correlation));
    }
}
