package org.keruen.report.assign;

/// What a unit of toll, or of length, weighs in the cost of classes that say nothing else, and who said so.
public record CostFactor(double value, Origin origin) {
    public enum Origin {
        ASKED,
        NETWORK,
        NOBODY
    }
}
