package org.keruen.supernetwork.price;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.tariff.Tariff;
import org.keruen.supernetwork.consignment.Lot;

/// A tariff over so many kilometres, converted at so many units of its currency a dollar.
public final class TariffLevy implements Levy {
    private static final double MOST = 1e13;

    private final int number;
    private final Tariff tariff;
    private final double km;
    private final double unitsPerUsd;
    private final double amount;

    TariffLevy(int number, Tariff tariff, double km, double unitsPerUsd) {
        this.number = number;
        this.tariff = tariff;
        this.km = km;
        this.unitsPerUsd = unitsPerUsd;
        this.amount = tariff.amount().amount().doubleValue();
    }

    /// Its place in the ledger.
    int number() {
        return number;
    }

    @Override
    public Charge of(Lot lot) {
        var all = tariff.amount().times(new BigDecimal(quantity(lot), MathContext.DECIMAL64));
        Optional<LocalDate> until = tariff.validity().isOpenEnded()
                ? Optional.empty()
                : Optional.of(tariff.validity().last());
        return new Charge(tariff.kind(), all, exactly(all.amount()), until, tariff.id(), tariff.provenance());
    }

    /// Doubles are exact to far less than a cent, so only what lies next to half a cent is worked out in decimals.
    @Override
    public long cents(Lot lot) {
        double near = 100 * amount * quantity(lot) / unitsPerUsd;
        double fromHalf = Math.abs(near - Math.floor(near) - 0.5);
        if (near >= 0 && near < MOST && fromHalf > 1e-14 * near + 1e-12) return Math.round(near);
        return exactly(tariff.amount()
                .times(new BigDecimal(quantity(lot), MathContext.DECIMAL64))
                .amount());
    }

    private double quantity(Lot lot) {
        return lot.count(tariff.unit()) * (tariff.unit().perKilometre() ? km : 1);
    }

    private long exactly(BigDecimal all) {
        return all.movePointRight(2)
                .divide(BigDecimal.valueOf(unitsPerUsd), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
