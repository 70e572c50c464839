package org.keruen.model.place;

/// What a terminal can do: between which vehicle and the yard, and in which form.
public enum TerminalRole {
    BOX_RAIL,
    WAGON_RAIL,
    BOX_SEA,
    BULK_SEA,
    WAGON_FERRY,
    TRUCK_FERRY,
    AIR,
    TRUCK,
    CRUDE_PIPE,
    GAS_PIPE
}
