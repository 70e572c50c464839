package org.keruen.flow.year;

import java.util.List;

/// A journey with nothing else on the network, as the year model has it.
///
/// @param before what was done before the first movement, in seconds; its money and CO2e are the first leg's
/// @param legs one for each step of the journey
public record EmptyJourney(long before, List<EmptyLeg> legs) {
    public EmptyJourney {
        legs = List.copyOf(legs);
    }

    /// All of it.
    public EmptyLeg whole() {
        EmptyLeg sum = new EmptyLeg(before, 0, 0);
        for (EmptyLeg leg : legs) sum = sum.plus(leg);
        return sum;
    }
}
