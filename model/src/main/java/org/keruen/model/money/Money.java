package org.keruen.model.money;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Currency;

/// An amount in one currency at the prices of one year. Amounts of another currency or year are converted by a named
/// rate, never added.
public record Money(BigDecimal amount, Currency currency, Year prices) {
    public Money {
        amount = amount.stripTrailingZeros(); // 1.50 equals 1.5
    }

    /// The sum. Throws [IllegalArgumentException] when currency or price year differ.
    public Money plus(Money other) {
        if (!currency.equals(other.currency) || !prices.equals(other.prices)) {
            throw new IllegalArgumentException(
                    "cannot add %s of %s to %s of %s".formatted(other.currency, other.prices, currency, prices));
        }
        return new Money(amount.add(other.amount), currency, prices);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency, prices);
    }
}
