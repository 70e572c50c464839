package org.keruen.report.check;

/// What a step or a journey takes with nothing else on the network: whole seconds of moving and work, US cents, grams
/// of
/// CO2e.
public record Taken(long seconds, long cents, long grams) {
    public static final Taken NOTHING = new Taken(0, 0, 0);

    /// Both.
    public Taken plus(Taken more) {
        return new Taken(seconds + more.seconds, cents + more.cents, grams + more.grams);
    }

    /// This less the other.
    public Taken minus(Taken less) {
        return new Taken(seconds - less.seconds, cents - less.cents, grams - less.grams);
    }

    /// The further of both from nothing, each figure for itself.
    Taken worst(Taken other) {
        return new Taken(
                Math.max(Math.abs(seconds), Math.abs(other.seconds)),
                Math.max(Math.abs(cents), Math.abs(other.cents)),
                Math.max(Math.abs(grams), Math.abs(other.grams)));
    }
}
