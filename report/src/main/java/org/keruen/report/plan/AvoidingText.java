package org.keruen.report.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.keruen.report.text.Words;

/// What avoiding countries costs, in a line or two.
public final class AvoidingText {
    private final PlannedAvoiding avoiding;
    private final Words words;

    private AvoidingText(PlannedAvoiding avoiding, Words words) {
        this.avoiding = avoiding;
        this.words = words;
    }

    /// Nothing where there is no way even without avoiding them.
    public static Optional<String> of(PlannedAvoiding avoiding, Words words) {
        AvoidingText text = new AvoidingText(avoiding, words);
        return avoiding.allowed().map(text::against);
    }

    private String against(PlannedAvoiding.Best allowed) {
        String countries = String.join(" ", avoiding.countries());
        if (avoiding.kept().isEmpty()) return words.of("avoiding.none", countries);
        PlannedAvoiding.Best kept = avoiding.kept().get();
        String best = words.of(
                "avoiding.costs",
                countries,
                words.of("avoiding.days", compared(kept.days(), allowed.days(), 1)),
                "USD " + compared(kept.costUsd(), allowed.costUsd(), 0),
                words.of("avoiding.tonnes", compared(kept.co2eTonnes(), allowed.co2eTonnes(), 2)));
        return avoiding.lost().map(lost -> best + " " + told(lost)).orElse(best);
    }

    private String told(PlannedAvoiding.Lost lost) {
        return words.of(
                "avoiding.lost",
                lost.way(),
                days(lost.itself().days()),
                dollars(lost.itself().costUsd()),
                lost.costUsdMore()
                        .map(usd -> words.of("avoiding.noLater", dollars(usd)))
                        .orElseGet(() -> words.of("avoiding.noLater.none")),
                lost.daysMore()
                        .map(days -> words.of("avoiding.noDearer", days(days)))
                        .orElseGet(() -> words.of("avoiding.noDearer.none")));
    }

    private String days(BigDecimal days) {
        return words.of("avoiding.days", number(days.setScale(1, RoundingMode.HALF_UP)));
    }

    private static String dollars(BigDecimal usd) {
        return "USD " + number(usd.setScale(0, RoundingMode.HALF_UP));
    }

    /// `+8.3 (16.8 → 25.1)`: the difference of what is shown.
    private static String compared(BigDecimal kept, BigDecimal allowed, int decimals) {
        BigDecimal with = kept.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal without = allowed.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal more = with.subtract(without);
        String sign = more.signum() < 0 ? "" : "+";
        return "%s%s (%s → %s)".formatted(sign, number(more), number(without), number(with));
    }

    private static String number(BigDecimal figure) {
        return String.format(Locale.ROOT, "%,." + figure.scale() + "f", figure);
    }
}
