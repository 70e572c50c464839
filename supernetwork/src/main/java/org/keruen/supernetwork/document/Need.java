package org.keruen.supernetwork.document;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.model.document.DocumentRule;
import org.keruen.model.network.Mode;

/// What a border asks of the papers: one of the documents that these rules name. `where` is the state whose rules they
/// are, or both states of the border, `BY-PL`, where the document must hold in either.
public record Need(String where, Mode mode, DocumentRule.Kind kind, List<DocumentRule> rules) {
    public Need {
        rules = List.copyOf(rules);
    }

    /// In alphabetical order.
    public Set<String> documents() {
        Set<String> names = new TreeSet<>();
        rules.forEach(rule -> names.add(rule.document()));
        return Collections.unmodifiableSet(names);
    }

    public boolean isMetBy(Set<String> stated) {
        return rules.stream().anyMatch(rule -> stated.contains(rule.document()));
    }
}
