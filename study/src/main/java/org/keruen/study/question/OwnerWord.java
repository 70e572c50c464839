package org.keruen.study.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keruen.model.issue.Issues;

/// Reads whose box it is: `SOC`, the shipper's, or `COC`, the carrier's; nothing when it is not said.
final class OwnerWord {
    private static final List<String> OWNERS = List.of("SOC", "COC");

    private OwnerWord() {}

    static Optional<String> read(Optional<String> word, Issues issues) {
        Optional<String> wanted = word.map(text -> text.strip().toUpperCase(Locale.ROOT));
        if (wanted.filter(text -> !OWNERS.contains(text)).isEmpty()) return wanted;
        issues.add(new WordProblem.UnknownOwner(word.orElse("")));
        return Optional.empty();
    }
}
