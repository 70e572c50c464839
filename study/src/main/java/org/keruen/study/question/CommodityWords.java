package org.keruen.study.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Nearest;
import org.keruen.model.place.Language;

/// Finds the commodity a word means: an id, a name or alias in any language, or an HS code.
///
/// An HS code means the commodity with the longest code it begins with; a code shorter than all of them, the one
/// commodity under it.
public final class CommodityWords {
    private static final String DEFAULT = "general";

    private final List<Commodity> commodities;
    private final Issues issues;

    /// Problems are added to `issues`.
    public CommodityWords(List<Commodity> commodities, Issues issues) {
        this.commodities = commodities;
        this.issues = issues;
    }

    /// What a cargo is when nothing is said of it; a package without general cargo must be told.
    Optional<Commodity> unnamed() {
        for (Commodity commodity : commodities) if (commodity.id().equals(DEFAULT)) return Optional.of(commodity);
        List<String> some = commodities.stream().map(Commodity::id).limit(3).toList();
        issues.add(new CargoProblem.UnknownCommodity("--cargo", DEFAULT, some));
        return Optional.empty();
    }

    /// The commodity of an id, a name in any language or an HS code; empty when the word was a problem.
    public Optional<Commodity> named(String option, String word) {
        String wanted = folded(word);
        if (isCode(wanted)) return coded(option, wanted);
        for (Commodity commodity : commodities) {
            if (folded(commodity.id()).equals(wanted)) return Optional.of(commodity);
        }
        Set<String> meant = new LinkedHashSet<>();
        Map<String, Commodity> byName = new LinkedHashMap<>();
        for (Commodity commodity : commodities) {
            for (String name : names(commodity)) {
                byName.putIfAbsent(name, commodity);
                if (folded(name).equals(wanted)) meant.add(commodity.id());
            }
        }
        return choose(option, word, meant, () -> near(word, byName));
    }

    /// The commodity of an HS code.
    Optional<Commodity> coded(String option, String code) {
        String digits = folded(code);
        if (!isCode(digits)) {
            issues.add(new CargoProblem.UnknownCommodity(option, code, List.of()));
            return Optional.empty();
        }
        Set<String> meant = new LinkedHashSet<>();
        int longest = 0;
        for (Commodity commodity : commodities) {
            for (String known : commodity.hs()) {
                if (!digits.startsWith(known) || known.length() < longest) continue;
                if (known.length() > longest) meant.clear();
                longest = known.length();
                meant.add(commodity.id());
            }
        }
        if (meant.isEmpty()) {
            for (Commodity commodity : commodities) {
                if (commodity.hs().stream().anyMatch(known -> known.startsWith(digits))) meant.add(commodity.id());
            }
        }
        return choose(option, digits, meant, List::of);
    }

    /// The wagon kinds that carry some commodity.
    Set<String> wagons() {
        Set<String> kinds = new TreeSet<>();
        for (Commodity commodity : commodities) if (!commodity.wagonKind().isEmpty()) kinds.add(commodity.wagonKind());
        return kinds;
    }

    private Optional<Commodity> choose(
            String option, String word, Set<String> meant, java.util.function.Supplier<List<String>> near) {
        if (meant.isEmpty()) issues.add(new CargoProblem.UnknownCommodity(option, word, near.get()));
        if (meant.size() > 1) issues.add(new CargoProblem.ManyCommodities(option, word, List.copyOf(meant)));
        if (meant.size() != 1) return Optional.empty();
        return commodities.stream().filter(c -> meant.contains(c.id())).findFirst();
    }

    private static List<String> near(String word, Map<String, Commodity> byName) {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : Nearest.to(word, byName.keySet(), 3)) {
            Commodity commodity = byName.get(name);
            if (commodity != null) ids.add(commodity.id());
        }
        return List.copyOf(ids);
    }

    private static List<String> names(Commodity commodity) {
        List<String> names = new ArrayList<>(List.of(commodity.id()));
        for (Language language : Language.values()) names.add(commodity.names().in(language));
        names.addAll(commodity.aliases());
        return names;
    }

    private static boolean isCode(String word) {
        if (word.length() < 2 || word.length() > 10) return false;
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String folded(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i += Character.charCount(small.codePointAt(i))) {
            int point = small.codePointAt(i);
            if (Character.isLetterOrDigit(point)) kept.appendCodePoint(point);
        }
        return kept.toString();
    }
}
