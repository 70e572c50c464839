package org.keruen.flow.year;

import java.util.Arrays;
import java.util.Optional;
import org.keruen.flow.fit.FitParameter;

/// The few figures that calibration may move, each with what is thought of it beforehand.
///
/// None belongs to a series: they are how sharply shippers choose, what they shun beyond time and money, how
/// queues grow, how much of our estimated cells is there, and how it grows.
public enum Fitted {
    CHOICE_SCALE_BOXES("choiceScaleBoxes", 6, 0.35, true, "1", "how sharply boxes choose, per unit of log cost"),
    CHOICE_SCALE_GOODS("choiceScaleGoods", 5, 0.35, true, "1", "how sharply other goods choose, per unit of log cost"),
    VALUE_OF_TIME_BOXES(
            "valueOfTimeScaleBoxes", 1, 0.4, true, "1", "value of time of boxed goods over the register's figure"),
    VALUE_OF_TIME_SPREAD(
            "valueOfTimeSpreadBoxes", 0.7, 0.3, true, "1", "standard deviation of the log of boxes' value of time"),
    SEA_CONSTANT("seaConstantUsdPerTeu", 0, 400, false, "USD/TEU", "what boarding a deep-sea ship costs unseen"),
    CASPIAN_CONSTANT("caspianConstantUsdPerTonne", 30, 0.7, true, "USD/t", "what crossing the Caspian costs unseen"),
    RUSSIA_AVERSION(
            "russiaAversionUsdPerTeu",
            600,
            0.7,
            true,
            "USD/TEU",
            "what European boxes shun about Russia since 24 February 2022"),
    ROAD_CONSTANT("roadConstantUsdPerTonne", 10, 0.7, true, "USD/t", "what crossing a border by lorry costs unseen"),
    IRAN_CONSTANT("iranConstantUsdPerTonne", 40, 0.7, true, "USD/t", "what passing Iran costs unseen, sanctions first"),
    CAPACITY_ASSUMED(
            "capacityScaleAssumed", 1.2, 0.25, true, "1", "capacities that are our estimates over the estimate"),
    DELAY_SCALE("delayScale", 1, 0.4, true, "1", "queues over what the observed waits say"),
    BOXES_RUSSIA("odScaleBoxesRussia", 1, 0.25, true, "1", "boxes between China and Russia over our estimate"),
    BOXES_CENTRAL_ASIA("odScaleBoxesCentralAsia", 1, 0.25, true, "1", "boxes with Central Asia over our estimate"),
    BOXES_OTHER("odScaleBoxesOther", 1, 0.35, true, "1", "boxes with the Caucasus, Türkiye and Iran over our estimate"),
    GOODS_CHINA("odScaleGoodsChina", 1, 0.2, true, "1", "goods between Kazakhstan and China over our estimate"),
    GOODS_CASPIAN(
            "odScaleGoodsCaspian", 1, 0.35, true, "1", "goods with the Caucasus, Türkiye and Iran over our estimate"),
    GOODS_OTHER("odScaleGoodsOther", 1, 0.25, true, "1", "other goods over our estimate"),
    OIL("odScaleOil", 1, 0.15, true, "1", "crude, products and gas over our estimate"),
    GROWTH_BOXES_EUROPE("growthBoxesEurope", 0.05, 0.05, false, "1/a", "yearly growth of boxes China-Europe"),
    GROWTH_BOXES_RUSSIA("growthBoxesRussia", 0.15, 0.1, false, "1/a", "yearly growth of boxes China-Russia"),
    GROWTH_BOXES_CENTRAL_ASIA(
            "growthBoxesCentralAsia", 0.1, 0.08, false, "1/a", "yearly growth of boxes with Central Asia"),
    GROWTH_BOXES_OTHER("growthBoxesOther", 0.1, 0.08, false, "1/a", "yearly growth of the other boxes"),
    GROWTH_GOODS_CHINA("growthGoodsChina", 0.06, 0.05, false, "1/a", "yearly growth of goods Kazakhstan-China"),
    GROWTH_GOODS_OTHER("growthGoodsOther", 0.03, 0.04, false, "1/a", "yearly growth of other goods"),
    GROWTH_OIL("growthOil", 0.01, 0.03, false, "1/a", "yearly growth of crude, products and gas");

    private final String id;
    private final double prior;
    private final double spread;
    private final boolean logarithmic;
    private final String unit;
    private final String words;

    Fitted(String id, double prior, double spread, boolean logarithmic, String unit, String words) {
        this.id = id;
        this.prior = prior;
        this.spread = spread;
        this.logarithmic = logarithmic;
        this.unit = unit;
        this.words = words;
    }

    public String id() {
        return id;
    }

    /// What is expected of it before any observation.
    public double prior() {
        return prior;
    }

    /// Standard deviation of that: of the logarithm where [#logarithmic], else in the parameter's unit.
    public double spread() {
        return spread;
    }

    public boolean logarithmic() {
        return logarithmic;
    }

    public String unit() {
        return unit;
    }

    public String words() {
        return words;
    }

    /// As the calibration kernel takes it: four spreads either way at most.
    public FitParameter forFit() {
        double least = logarithmic ? prior * Math.exp(-4 * spread) : prior - 4 * spread;
        double most = logarithmic ? prior * Math.exp(4 * spread) : prior + 4 * spread;
        return new FitParameter(id, prior, spread, logarithmic, least, most, unit, words);
    }

    static Optional<Fitted> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
