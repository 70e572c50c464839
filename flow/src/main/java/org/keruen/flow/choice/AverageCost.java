package org.keruen.flow.choice;

import org.keruen.model.assignment.DelayFunction;

/// What each user of a link pays when so many use it. It may fall with volume: a fuller train, a cheaper
/// slot, a service often enough to need no waiting.
///
/// Not a [DelayFunction], which promises not to fall: every method that relies on that promise, such as the
/// equilibrium kernel and [LogitEquilibriumSolver], would be wrong here without saying so.
@FunctionalInterface
public interface AverageCost {
    /// Cost at this volume, finite and continuous from 0 up.
    double at(double volume);

    /// A cost that rises as this delay does.
    static AverageCost of(DelayFunction delay) {
        return delay::time;
    }

    /// `atNothing + perUnit · volume`; it falls where `perUnit` is below 0.
    record Straight(double atNothing, double perUnit) implements AverageCost {
        public Straight {
            Numbers.finite("a cost", atNothing, perUnit);
        }

        @Override
        public double at(double volume) {
            return atNothing + perUnit * volume;
        }
    }
}
