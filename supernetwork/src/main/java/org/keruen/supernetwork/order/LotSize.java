package org.keruen.supernetwork.order;

import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.QuotaUnit;
import org.keruen.model.resource.CapacityUnit.Counted;
import org.keruen.supernetwork.consignment.Lot;

/// A lot in the units that quotas are told in.
///
/// A lot of one consignment is never more than one train, ship or flight. What others use of a quota is not known
/// here: a lot is compared with all of it.
public final class LotSize {
    private LotSize() {}

    /// How many of the things counted the lot is; 0 where it is none of them.
    public static double of(Lot lot, Counted counted) {
        return switch (counted) {
            case WAGONS -> lot.wagons();
            case TRUCKS, VEHICLES -> lot.trucks();
            case TEU -> lot.teu();
            case TONNES -> lot.tonnes();
            case KILOTONNES -> lot.tonnes() / 1e3;
            case MEGATONNES -> lot.tonnes() / 1e6;
            case TRAINS, TRAIN_PAIRS, SHIPS, FLIGHTS -> 1;
            case LOCOMOTIVES, BCM, METRES -> 0;
        };
    }

    /// Whether an order's quota for a day, a month or its whole time is too small for the lot. An order without a
    /// quota in things is not.
    static boolean exceeds(Lot lot, OperatingOrder order) {
        if (order.quota().isEmpty() || order.quotaUnit().isEmpty()) return false;
        double most = order.quota().get();
        return switch (order.quotaUnit().get()) {
            case QuotaUnit.PerDay(var counted) -> of(lot, counted) > most;
            case QuotaUnit.PerMonth(var counted) -> of(lot, counted) > most;
            case QuotaUnit.InPeriod(var counted) -> of(lot, counted) > most;
            case QuotaUnit.PercentOfPlan() -> false;
        };
    }
}
