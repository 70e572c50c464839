package org.keruen.study.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Refused;
import org.keruen.model.place.Language;

/// Reads a language: `en`, `kk`, `ru`, `zh`; English when none is named.
public final class LanguageWord {
    private LanguageWord() {}

    /// The language. Throws [Refused] for any other word.
    public static Language read(@Nullable String word) {
        Issues issues = new Issues();
        Language language = read(Optional.ofNullable(word), issues);
        if (issues.fatal()) throw new Refused(List.copyOf(issues.all()));
        return language;
    }

    /// The same with the problem added to `issues`; English then.
    public static Language read(Optional<String> word, Issues issues) {
        String wanted = word.orElse("en").strip().toUpperCase(Locale.ROOT);
        for (Language known : Language.values()) if (known.name().equals(wanted)) return known;
        issues.add(new WordProblem.UnknownLanguage(word.orElse("")));
        return Language.EN;
    }
}
