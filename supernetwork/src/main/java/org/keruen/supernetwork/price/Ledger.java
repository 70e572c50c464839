package org.keruen.supernetwork.price;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.keruen.model.money.Rate;
import org.keruen.model.money.Rates;
import org.keruen.model.tariff.Tariff;

/// The levies of a package, each once and numbered, so that a lot is charged once for what comes back on many steps.
///
/// Grows with what is asked, to at most every tariff over every length it is raised for. Any number of threads.
public final class Ledger {
    private final Rates rates;
    private final IdentityHashMap<Tariff, Map<Double, TariffLevy>> byTariff = new IdentityHashMap<>();
    private int levies;

    public Ledger(Rates rates) {
        this.rates = rates;
    }

    /// A tariff raised over so many kilometres; 0 where length does not count.
    public synchronized TariffLevy levy(Tariff tariff, double km) {
        return byTariff.computeIfAbsent(tariff, t -> new HashMap<>())
                .computeIfAbsent(tariff.unit().perKilometre() ? km : 0.0, over -> {
                    var amount = tariff.amount();
                    Rate rate = rates.ofYear(amount.currency(), amount.prices())
                            .orElseThrow(
                                    () -> new IllegalStateException("no rate of exchange for " + amount.currency()));
                    return new TariffLevy(levies++, tariff, over, rate.unitsPerUsd());
                });
    }

    synchronized int size() {
        return levies;
    }
}
