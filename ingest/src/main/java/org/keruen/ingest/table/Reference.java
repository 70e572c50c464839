package org.keruen.ingest.table;

/// What a cell may name: the ids of a table, the classes of the commodities, the classes demand is counted in,
/// or the currencies with a rate.
public enum Reference {
    SOURCE("sources.csv"),
    PLACE("places.csv"),
    LINK("links.csv"),
    SERVICE("services.csv"),
    CALENDAR("calendars.csv"),
    COMMODITY("commodities.csv"),
    CARGO_CLASS("column class of commodities.csv"),
    DEMAND_CLASS("the list of classes"),
    CORRIDOR("corridors.csv"),
    ZONE("zones.csv"),
    SERIES("series.csv"),
    CURRENCY("fx.csv");

    private final String table;

    Reference(String table) {
        this.table = table;
    }

    public String table() {
        return table;
    }
}
