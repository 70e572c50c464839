package org.keruen.model.network;

/// A mode of transport. `FEEDER` is a container ship of short seas; `FERRY` carries wagons and trucks.
public enum Mode {
    RAIL,
    ROAD,
    SEA,
    FEEDER,
    FERRY,
    AIR,
    PIPELINE;

    /// The word used in files and answers.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
