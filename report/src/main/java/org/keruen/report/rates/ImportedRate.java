package org.keruen.report.rates;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.cargo.Form;
import org.keruen.model.provenance.RowRef;
import org.keruen.model.tariff.ChargeUnit;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.time.Validity;
import org.keruen.report.plan.Stop;

/// One through rate of an overlay: row `at` of the sheet, for one service between two of its stops. `base` is the
/// amount
/// in the sheet, `added` the margin in the same currency and unit, `margin` the margin in the sheet's words.
public record ImportedRate(
        RowRef at,
        String id,
        String service,
        String serviceName,
        Stop from,
        Stop to,
        Optional<Form> form,
        Optional<Integer> boxFeet,
        Optional<String> commodity,
        Optional<String> ownership,
        BigDecimal base,
        Optional<String> margin,
        BigDecimal added,
        Currency currency,
        ChargeUnit unit,
        Validity validity,
        Set<LegKind> includes,
        String note) {
    public ImportedRate {
        includes = Set.copyOf(includes);
    }

    /// What is charged.
    public BigDecimal amount() {
        return base.add(added);
    }

    /// What the rate is for: `40`, `20`, `wagon`, or the unit where any form will do.
    public String counted() {
        return boxFeet.map(feet -> Integer.toString(feet))
                .orElseGet(() -> form.map(Form::word).orElse(unit.word()));
    }
}
