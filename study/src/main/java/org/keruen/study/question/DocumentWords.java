package org.keruen.study.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.model.document.DocumentRule;
import org.keruen.model.issue.Issues;

/// Reads the documents a shipment travels under: those that the package has rules on, in any case.
final class DocumentWords {
    private DocumentWords() {}

    static Set<String> read(List<String> words, List<DocumentRule> rules, Issues issues) {
        Set<String> known = new TreeSet<>();
        rules.forEach(rule -> known.add(rule.document()));
        Set<String> documents = new TreeSet<>();
        for (String word : words) {
            String name = word.strip().toUpperCase(Locale.ROOT);
            if (known.contains(name)) documents.add(name);
            else issues.add(new WordProblem.UnknownDocument(word, List.copyOf(known)));
        }
        return documents;
    }
}
