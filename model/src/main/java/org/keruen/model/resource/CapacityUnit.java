package org.keruen.model.resource;

/// What a capacity counts, and in how many days; a stock (wagons there are, metres of siding) knows no days.
public enum CapacityUnit {
    TRAINS_PER_DAY("trains/day", Counted.TRAINS, 1),
    TRAIN_PAIRS_PER_DAY("train pairs/day", Counted.TRAIN_PAIRS, 1),
    WAGONS_PER_DAY("wagons/day", Counted.WAGONS, 1),
    TRUCKS_PER_DAY("trucks/day", Counted.TRUCKS, 1),
    SHIPS_PER_DAY("ships/day", Counted.SHIPS, 1),
    TEU_PER_DAY("TEU/day", Counted.TEU, 1),
    TONNES_PER_DAY("t/day", Counted.TONNES, 1),
    TRAINS_PER_WEEK("trains/week", Counted.TRAINS, 7),
    SHIPS_PER_WEEK("ships/week", Counted.SHIPS, 7),
    FLIGHTS_PER_WEEK("flights/week", Counted.FLIGHTS, 7),
    TRAINS_PER_YEAR("trains/year", Counted.TRAINS, 365),
    WAGONS_PER_YEAR("wagons/year", Counted.WAGONS, 365),
    TRUCKS_PER_YEAR("trucks/year", Counted.TRUCKS, 365),
    VEHICLES_PER_YEAR("vehicles/year", Counted.VEHICLES, 365),
    TEU_PER_YEAR("TEU/year", Counted.TEU, 365),
    TONNES_PER_YEAR("t/year", Counted.TONNES, 365),
    KILOTONNES_PER_YEAR("kt/year", Counted.KILOTONNES, 365),
    MEGATONNES_PER_YEAR("Mt/year", Counted.MEGATONNES, 365),
    BCM_PER_YEAR("bcm/year", Counted.BCM, 365),
    WAGONS("wagons", Counted.WAGONS, 0),
    LOCOMOTIVES("locomotives", Counted.LOCOMOTIVES, 0),
    SHIPS("ships", Counted.SHIPS, 0),
    TEU("TEU", Counted.TEU, 0),
    METRES("m", Counted.METRES, 0);

    public enum Counted {
        TRAINS,
        TRAIN_PAIRS,
        WAGONS,
        LOCOMOTIVES,
        TRUCKS,
        VEHICLES,
        SHIPS,
        FLIGHTS,
        TEU,
        TONNES,
        KILOTONNES,
        MEGATONNES,
        BCM,
        METRES
    }

    private final String word;
    private final Counted counted;
    private final int days;

    CapacityUnit(String word, Counted counted, int days) {
        this.word = word;
        this.counted = counted;
        this.days = days;
    }

    /// As files write it.
    public String word() {
        return word;
    }

    public Counted counted() {
        return counted;
    }

    /// Days the figure is for, a year having 365; 0 for a stock.
    public int days() {
        return days;
    }
}
