package org.keruen.flow.year;

/// How much a pair's trade falls when its cost rises: per cent for one per cent, from `growth.csv`'s reading of
/// the literature (assumed there). It is that of trade with its own expected cost, all routes and modes
/// together; what moves between routes is choice's affair.
final class Elasticity {
    private static final double BULK = 0.4;
    private static final double GENERAL = 0.9;
    private static final double FUEL = 0.1;

    private Elasticity() {}

    static double of(Goods goods) {
        return switch (goods) {
            case CRUDE, OIL_PRODUCTS, GAS -> FUEL;
            case GRAIN, OILSEEDS, COAL, ORES, METALS, FERROALLOYS, CHEMICALS, TIMBER -> BULK;
            case LOADED_BOXES, FOOD, CARS, GENERAL -> GENERAL;
            case EMPTY_BOXES, URANIUM, AIR_CARGO, PRECIOUS -> 0;
        };
    }
}
