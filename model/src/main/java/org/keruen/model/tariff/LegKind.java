package org.keruen.model.tariff;

/// What a charge is for. `THROUGH` prices a whole service between two places and replaces the charges inside.
public enum LegKind {
    HAUL,
    GAUGE_CHANGE,
    BORDER,
    HANDLING,
    TRANSFER,
    DEPARTURE,
    EMPTY_RETURN,
    STORAGE,
    SURCHARGE,
    THROUGH
}
