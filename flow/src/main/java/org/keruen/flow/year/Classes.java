package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.List;
import org.keruen.supernetwork.consignment.Consignment;

/// The classes of a year: goods, European boxes in four values of time, each by what it has to do with Russia.
final class Classes {
    /// Boxes by value of time, from the cheap many to the dear few who pay for speed: a log-normal cut at these
    /// shares, each part standing at the mean of its normal quantiles.
    private static final double[] SHARES = {0.80, 0.15, 0.04, 0.01};

    private static final double[] QUANTILES = {-0.3499, 1.1931, 1.8996, 2.6652};

    private final YearParameters parameters;

    Classes(YearParameters parameters) {
        this.parameters = parameters;
    }

    /// All classes of some goods between zones of these countries; their shares add up to one.
    ///
    /// @param tonnesPerUnit that the consignment standing for them holds
    List<CargoClass> of(Goods goods, double tonnesPerUnit, boolean european, boolean northern) {
        double perHour = parameters.valueOfTimePerTonneDay(goods.valueSubject()) / 24 * tonnesPerUnit;
        double scale = parameters.of(goods.countsTeu() ? Fitted.CHOICE_SCALE_BOXES : Fitted.CHOICE_SCALE_GOODS);
        if (goods != Goods.LOADED_BOXES) {
            return List.of(new CargoClass(goods, 0, european, northern, 1, perHour, scale));
        }
        double middle = perHour * parameters.of(Fitted.VALUE_OF_TIME_BOXES);
        double spread = parameters.of(Fitted.VALUE_OF_TIME_SPREAD);
        if (!european) return List.of(new CargoClass(goods, 0, false, northern, 1, middle, scale));
        List<CargoClass> parts = new ArrayList<>();
        for (int i = 0; i < SHARES.length; i++) {
            double value = middle * Math.exp(spread * QUANTILES[i]);
            parts.add(new CargoClass(goods, i + 1, true, northern, SHARES[i], value, scale));
        }
        return parts;
    }

    /// How many TEU or tonnes the consignment is.
    static double units(Goods goods, Consignment consignment) {
        if (!goods.countsTeu()) return consignment.tonnes();
        return consignment.lots().values().iterator().next().teu();
    }
}
