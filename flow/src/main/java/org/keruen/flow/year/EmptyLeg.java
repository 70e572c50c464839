package org.keruen.flow.year;

/// What one consignment meets on a step with nothing else on the network.
///
/// @param seconds moving and being worked on; no waiting
/// @param cents US cents
/// @param grams of CO2e
public record EmptyLeg(long seconds, long cents, long grams) {
    public static final EmptyLeg NOTHING = new EmptyLeg(0, 0, 0);

    /// Both.
    public EmptyLeg plus(EmptyLeg more) {
        return new EmptyLeg(seconds + more.seconds, cents + more.cents, grams + more.grams);
    }
}
