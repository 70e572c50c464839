package org.keruen.flow.year;

/// How much a pair's trade falls when its cost rises: per cent for one per cent. It is that of trade with its own
/// expected cost, all routes and modes together; what moves between routes is choice's affair.
final class Elasticity {
    private final YearParameters parameters;

    Elasticity(YearParameters parameters) {
        this.parameters = parameters;
    }

    double of(Goods goods) {
        return switch (goods) {
            case CRUDE, OIL_PRODUCTS, GAS -> parameters.of("tradeElasticityFuel", 0.1);
            case GRAIN, OILSEEDS, COAL, ORES, METALS, FERROALLOYS, CHEMICALS, TIMBER ->
                parameters.of("tradeElasticityBulk", 0.4);
            case LOADED_BOXES, FOOD, CARS, GENERAL -> parameters.of("tradeElasticityGeneral", 0.9);
            case EMPTY_BOXES, URANIUM, AIR_CARGO, PRECIOUS -> 0;
        };
    }
}
