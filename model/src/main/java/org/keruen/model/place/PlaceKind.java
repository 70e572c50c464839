package org.keruen.model.place;

/// What a place is.
public enum PlaceKind {
    RAIL_STATION,
    RAIL_BORDER,
    GAUGE_BREAK,
    SEAPORT,
    AIRPORT,
    ROAD_BORDER,
    DRY_PORT,
    PIPELINE_TERMINAL,
    JUNCTION,
    WAYPOINT,
    CITY
}
