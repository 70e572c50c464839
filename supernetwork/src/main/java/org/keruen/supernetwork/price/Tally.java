package org.keruen.supernetwork.price;

import java.util.Arrays;
import org.keruen.supernetwork.consignment.Lot;

/// What the levies of a ledger come to for one lot, each worked out once. For one thread.
public final class Tally {
    private static final long NOT_YET = Long.MIN_VALUE;

    private final Lot lot;
    private final long[] cents;

    public Tally(Ledger ledger, Lot lot) {
        this.lot = lot;
        cents = new long[ledger.size()];
        Arrays.fill(cents, NOT_YET);
    }

    public Lot lot() {
        return lot;
    }

    public long cents(Levy levy) {
        return switch (levy) {
            case TariffLevy whole -> cents(whole);
            case RateShare share -> share.cents(cents(share.rate()));
        };
    }

    private long cents(TariffLevy whole) {
        if (whole.number() >= cents.length) return whole.cents(lot); // written into the ledger since
        if (cents[whole.number()] == NOT_YET) cents[whole.number()] = whole.cents(lot);
        return cents[whole.number()];
    }
}
