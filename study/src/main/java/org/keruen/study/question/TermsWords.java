package org.keruen.study.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keruen.model.issue.Issues;
import org.keruen.model.place.Place;
import org.keruen.plan.terms.Incoterm;
import org.keruen.plan.terms.TradeTerms;

/// Reads terms of sale: a rule and the place named with it, `FCA Xi'an`.
final class TermsWords {
    private TermsWords() {}

    static Optional<TradeTerms> read(Optional<String> said, PlaceWords places, Issues issues) {
        if (said.isEmpty()) return Optional.empty();
        String[] words = said.get().strip().split("\\s+", 2);
        String wanted = words[0].toUpperCase(Locale.ROOT);
        Optional<Incoterm> rule = Arrays.stream(Incoterm.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst();
        if (rule.isEmpty()) {
            issues.add(new TermsProblem.UnknownRule(words[0]));
            return Optional.empty();
        }
        if (words.length < 2) {
            issues.add(new TermsProblem.NoPlace(rule.get()));
            return Optional.empty();
        }
        List<Place> found = places.read("--incoterm", words[1]);
        return Optional.of(new TradeTerms(rule.get(), words[1], PlaceWords.ids(found)));
    }
}
