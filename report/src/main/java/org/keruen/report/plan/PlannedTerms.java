package org.keruen.report.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.keruen.model.tariff.LegKind;
import org.keruen.plan.terms.Incoterm;
import org.keruen.plan.terms.Party;

/// The price of an option shared out between seller and buyer by the rule they agreed on.
///
/// @param named the place as it was said
/// @param instead the rule that fits better, where a box is sold under a rule of the sea
/// @param split empty where the place is not on this way as the rule needs it
public record PlannedTerms(Incoterm rule, String named, Optional<Incoterm> instead, Optional<Split> split) {
    /// `FCA Xi'an`.
    public String said() {
        return rule.name() + " " + named;
    }

    /// `at` is where the seller stops paying, `riskPasses` from where the goods are at the buyer's risk.
    public record Split(Stop at, Stop riskPasses, BigDecimal sellerUsd, BigDecimal buyerUsd, List<Line> lines) {
        public Split {
            lines = List.copyOf(lines);
        }
    }

    /// One charge. Legs are counted from one.
    public record Line(int leg, LegKind kind, String tariff, BigDecimal usd, Party payer) {}
}
