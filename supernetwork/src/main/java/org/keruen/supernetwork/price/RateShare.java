package org.keruen.supernetwork.price;

import java.math.BigDecimal;
import java.math.MathContext;
import org.keruen.model.itinerary.Charge;
import org.keruen.supernetwork.consignment.Lot;

/// One haul's share of a through rate: `km` of the `wholeKm` it is for, of which `before` lay behind the cargo and
/// `after` lie behind it then. The shares of a run sum to the rate to the cent; a run of no length is paid
/// at its first haul (`atFirst`).
public record RateShare(TariffLevy rate, double km, double before, double after, double wholeKm, boolean atFirst)
        implements Levy {
    @Override
    public Charge of(Lot lot) {
        Charge whole = rate.of(lot);
        double nothingYet = paid(before, atFirst, whole.usdCents()) == 0 ? 1 : 0;
        double part = wholeKm > 0 ? km / wholeKm : nothingYet;
        return new Charge(
                whole.kind(),
                whole.amount().times(new BigDecimal(part, MathContext.DECIMAL32)),
                cents(whole.usdCents()),
                whole.validUntil(),
                whole.tariff(),
                whole.provenance());
    }

    @Override
    public long cents(Lot lot) {
        return cents(rate.cents(lot));
    }

    /// Of a rate that comes to so many cents.
    long cents(long whole) {
        return paid(after, false, whole) - paid(before, atFirst, whole);
    }

    /// What has been paid so many kilometres on.
    private long paid(double upTo, boolean nothingYet, long whole) {
        if (nothingYet) return 0;
        return wholeKm > 0 ? Math.round(whole * Math.min(1, upTo / wholeKm)) : whole;
    }
}
