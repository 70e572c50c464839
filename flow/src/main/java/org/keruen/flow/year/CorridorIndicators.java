package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What the loaded journeys of a year meet on one corridor, in the units of the corridor performance measurement
/// and monitoring (CPMM) of Central Asia.
///
/// Averages are over journeys, each counting by the tonnes it stands for; speeds and costs per distance are
/// sums over sums.
///
/// @param boxes whether these are loaded containers; all other goods otherwise
/// @param tonnes moved in the year
/// @param km a journey
/// @param hours a journey, waiting included
/// @param rollingHours of them, in motion
/// @param borderHours of them, clearing borders and changing gauge
/// @param usdPerTonne charges a tonne
/// @param borderUsdPerTonne of them, at borders and where the gauge changes
public record CorridorIndicators(
        Corridor corridor,
        boolean boxes,
        double tonnes,
        double km,
        double hours,
        double rollingHours,
        double borderHours,
        double usdPerTonne,
        double borderUsdPerTonne) {
    private static final double LOAD_TONNES = 20;
    private static final double SECTION_KM = 500;

    /// US dollars for 20 tonnes over 500 km of the journey.
    public double usdPer500KmPer20Tonnes() {
        return usdPerTonne * LOAD_TONNES * SECTION_KM / km;
    }

    /// US dollars for 20 tonnes at all the borders and changes of gauge of a journey.
    public double borderUsdPer20Tonnes() {
        return borderUsdPerTonne * LOAD_TONNES;
    }

    /// km/h with every delay.
    public double speedWithDelay() {
        return km / hours;
    }

    /// km/h in motion.
    public double speedWithoutDelay() {
        return km / rollingHours;
    }

    static List<CorridorIndicators> of(YearFlow year) {
        int kinds = Corridor.values().length;
        double[] tonnes = new double[2 * kinds];
        double[][] sums = new double[2 * kinds][Journey.PARTS];
        for (SliceFlow slice : year.slices()) {
            SliceProblem laid = slice.laid();
            CorridorJourneys journeys = new CorridorJourneys(year, laid, slice.found());
            journeys.each(
                    number -> laid.parts().get(number).cargo().goods() != Goods.EMPTY_BOXES,
                    (number, corridor, units, journey) -> {
                        Goods goods = laid.parts().get(number).cargo().goods();
                        double each = laid.tonnesPerUnit().getOrDefault(goods, 1.0);
                        int row = 2 * corridor.rank() + (goods.countsTeu() ? 0 : 1);
                        tonnes[row] += units * each;
                        double[] parts = journey.parts();
                        for (int i = 0; i < parts.length; i++) {
                            // Money is a unit's: over the units it is in all; the rest counts by the tonnes.
                            sums[row][i] += units * parts[i] * (money(i) ? 1 : each);
                        }
                    });
        }
        List<CorridorIndicators> rows = new ArrayList<>();
        for (int row = 0; row < tonnes.length; row++) {
            int rank = row / 2;
            Journey mean = Journey.of(sums[row], 0, tonnes[row] > 0 ? tonnes[row] : 1);
            if (tonnes[row] < 1 || !(mean.km() > 0) || !(mean.rollingHours() > 0)) continue;
            rows.add(new CorridorIndicators(
                    Arrays.stream(Corridor.values())
                            .filter(one -> one.rank() == rank)
                            .findFirst()
                            .orElseThrow(),
                    row % 2 == 0,
                    tonnes[row],
                    mean.km(),
                    mean.hours(),
                    mean.rollingHours(),
                    mean.borderHours(),
                    mean.usd(),
                    mean.borderUsd()));
        }
        return rows;
    }

    /// Whether a part of a journey is money: the first six, and charges at the border.
    private static boolean money(int part) {
        return part < 6 || part == 10;
    }
}
