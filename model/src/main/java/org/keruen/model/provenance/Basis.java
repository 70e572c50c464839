package org.keruen.model.provenance;

/// How a figure is known.
public enum Basis {
    SOURCED,
    DERIVED,
    ASSUMED,
    ILLUSTRATIVE;

    /// True when the figure, or what it was computed from, can be looked up.
    public boolean traced() {
        return this == SOURCED || this == DERIVED;
    }

    /// The weaker of two: a figure made from both is only as good as this.
    public Basis weaker(Basis other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
