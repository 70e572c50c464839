package org.keruen.flow.year;

import org.keruen.flow.choice.AverageCost;

/// How a wait grows with use: the time-dependent queue of Akçelik (1991), "Travel time functions for transport
/// planning purposes", Australian Road Research 21, scaled so that it is 1 at normal use.
///
/// `w(u) = T/4 · (u − 1 + √((u − 1)² + B u))`: nothing when nobody comes, the queue of chance below what can
/// be done, and above it half the surplus of the whole period, because what cannot pass is still waiting at
/// the end. `B` follows from the observed wait at normal use.
///
/// @param periodHours `T`: what cannot pass piles up for so long
/// @param normalHours the observed wait
/// @param normalUse the use at which it was observed, above 0 and below 1
/// @param part of it that is paid
record QueueShape(double periodHours, double normalHours, double normalUse, Part part) implements AverageCost {
    /// The wait is cut in two at normal use.
    enum Part {
        UP_TO_NORMAL,
        BEYOND_NORMAL
    }

    QueueShape {
        if (!(normalHours > 0) || !(normalUse > 0) || normalUse >= 1 || !(periodHours > 0)) {
            throw new IllegalArgumentException("hours above 0 and a normal use between 0 and 1 are needed");
        }
    }

    /// What is paid of the wait at this use, over the wait at normal use.
    @Override
    public double at(double use) {
        return switch (part) {
            case UP_TO_NORMAL -> Math.min(1, whole(use));
            case BEYOND_NORMAL -> Math.max(0, whole(use) - 1);
        };
    }

    /// The wait at this use over the wait at normal use.
    double whole(double use) {
        double above = use - 1;
        return periodHours / 4 * (above + Math.sqrt(above * above + curve() * use)) / normalHours;
    }

    /// Slope of [#at].
    double slope(double use) {
        boolean paid = switch (part) {
            case UP_TO_NORMAL -> use < normalUse;
            case BEYOND_NORMAL -> use >= normalUse;
        };
        if (!paid) return 0;
        double above = use - 1;
        double root = Math.sqrt(above * above + curve() * use);
        double steep = root == 0 ? 0 : (2 * above + curve()) / (2 * root);
        return periodHours / 4 * (1 + steep) / normalHours;
    }

    private double curve() {
        double wait = 4 * normalHours / periodHours;
        return (wait * wait + 2 * wait * (1 - normalUse)) / normalUse;
    }
}
