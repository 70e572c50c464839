package org.keruen.ingest.rates;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.cargo.Form;
import org.keruen.model.provenance.RowRef;
import org.keruen.model.tariff.ChargeUnit;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.time.Validity;

/// One row of a rate sheet. Places, service and commodity are words that nobody has looked up yet; `service` and
/// `commodity` may be empty. `boxFeet` is 20 or 40, `form` empty where the rate is for any form counted in its unit.
public record RateLine(
        RowRef at,
        String from,
        String to,
        String service,
        Optional<Form> form,
        Optional<Integer> boxFeet,
        String commodity,
        BigDecimal amount,
        Currency currency,
        ChargeUnit unit,
        Optional<String> ownership,
        Optional<Margin> margin,
        Validity validity,
        Set<LegKind> includes,
        String note) {
    public RateLine {
        includes = Set.copyOf(includes);
    }

    /// The rate with its margin.
    public BigDecimal quoted() {
        return margin.map(more -> amount.add(more.on(amount))).orElse(amount);
    }
}
