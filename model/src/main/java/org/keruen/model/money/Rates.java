package org.keruen.model.money;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.model.provenance.Provenance;

/// Dated rates of exchange against the US dollar. Year averages convert prices of that year; day rates are for display.
public final class Rates {
    private static final Currency USD = Currency.getInstance("USD");
    private final Map<Currency, List<Rate>> byCurrency = new HashMap<>();

    public Rates(List<Rate> rates) {
        for (Rate rate : rates) {
            byCurrency.computeIfAbsent(rate.currency(), c -> new ArrayList<>()).add(rate);
        }
        byCurrency.values().forEach(list -> list.sort(Comparator.comparing(Rate::last)));
    }

    /// The average of the year, or of the nearest year that has one.
    public Optional<Rate> ofYear(Currency currency, Year year) {
        if (currency.equals(USD)) return Optional.of(dollar(year));
        return byCurrency.getOrDefault(currency, List.of()).stream()
                .filter(Rate::isAverage)
                .min(Comparator.comparingInt(r -> Math.abs(r.first().getYear() - year.getValue())));
    }

    /// The newest rate not later than `date`, else the oldest.
    public Optional<Rate> on(Currency currency, LocalDate date) {
        if (currency.equals(USD)) return Optional.of(dollar(Year.from(date)));
        List<Rate> known = byCurrency.getOrDefault(currency, List.of());
        return known.stream()
                .filter(r -> !r.last().isAfter(date))
                .reduce((older, newer) -> newer)
                .or(() -> known.stream().findFirst());
    }

    public boolean knows(Currency currency) {
        return currency.equals(USD) || byCurrency.containsKey(currency);
    }

    private static Rate dollar(Year year) {
        return new Rate(
                year.atDay(1), year.atDay(year.length()), USD, 1, Provenance.assumed("one dollar is one dollar"));
    }
}
