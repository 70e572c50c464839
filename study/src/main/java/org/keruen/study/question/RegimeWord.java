package org.keruen.study.question;

import java.util.Locale;
import java.util.Optional;
import org.keruen.model.issue.Issues;
import org.keruen.plan.band.Bands;

/// Reads which weeks the bands reckon with: `normal`, `congested`, or `either` (when none is named).
final class RegimeWord {
    private RegimeWord() {}

    static Bands.Regime read(Optional<String> word, Issues issues) {
        String wanted = word.orElse("either").strip().toUpperCase(Locale.ROOT);
        for (Bands.Regime known : Bands.Regime.values()) if (known.name().equals(wanted)) return known;
        issues.add(new WordProblem.UnknownRegime(word.orElse("")));
        return Bands.Regime.EITHER;
    }
}
