package org.keruen.flow.year;

/// What an average unit (a TEU, a tonne) meets on its way along one corridor.
///
/// Money is US dollars a unit. The first six add up to what choice weighs; [#paidAndSpent] leaves out the last
/// of them.
///
/// @param fixedUsd its share of what a train or ship costs however full it is
/// @param chargesUsd all other charges
/// @param movingUsd value of the time that moving and work take
/// @param waitingUsd value of the time waited for departures and where no gate explains it
/// @param queueUsd value of the time in queues before what is full, standing goods included
/// @param unseenUsd what shippers weigh besides time and money
/// @param movingHours of moving and work
/// @param waitingHours for departures and where no gate explains it
/// @param queueHours in queues
/// @param borderHours of all hours, those at borders and where the gauge changes
/// @param borderUsd of the charges, those there
/// @param rollingHours of all hours, those in motion
/// @param km travelled
public record Journey(
        double fixedUsd,
        double chargesUsd,
        double movingUsd,
        double waitingUsd,
        double queueUsd,
        double unseenUsd,
        double movingHours,
        double waitingHours,
        double queueHours,
        double borderHours,
        double borderUsd,
        double rollingHours,
        double km) {
    static final int PARTS = 13;

    static final Journey NONE = of(new double[PARTS], 0, 1);

    /// @param sums in the order of the parts, beginning at `from`
    static Journey of(double[] sums, int from, double units) {
        return new Journey(
                sums[from] / units,
                sums[from + 1] / units,
                sums[from + 2] / units,
                sums[from + 3] / units,
                sums[from + 4] / units,
                sums[from + 5] / units,
                sums[from + 6] / units,
                sums[from + 7] / units,
                sums[from + 8] / units,
                sums[from + 9] / units,
                sums[from + 10] / units,
                sums[from + 11] / units,
                sums[from + 12] / units);
    }

    double[] parts() {
        return new double[] {
            fixedUsd,
            chargesUsd,
            movingUsd,
            waitingUsd,
            queueUsd,
            unseenUsd,
            movingHours,
            waitingHours,
            queueHours,
            borderHours,
            borderUsd,
            rollingHours,
            km
        };
    }

    /// Charges and the value of time.
    public double paidAndSpent() {
        return fixedUsd + chargesUsd + movingUsd + waitingUsd + queueUsd;
    }

    /// Charges alone.
    public double usd() {
        return fixedUsd + chargesUsd;
    }

    /// All hours, waiting included.
    public double hours() {
        return movingHours + waitingHours + queueHours;
    }
}
