package org.keruen.ingest.table;

/// What a cell may name: the ids of a table, the classes of the commodities, or the countries of the places.
public enum Reference {
    SOURCE("sources.csv"),
    PLACE("places.csv"),
    SERVICE("services.csv"),
    CALENDAR("calendars.csv"),
    COMMODITY("commodities.csv"),
    CARGO_CLASS("column class of commodities.csv"),
    CURRENCY("fx.csv");

    private final String table;

    Reference(String table) {
        this.table = table;
    }

    public String table() {
        return table;
    }
}
