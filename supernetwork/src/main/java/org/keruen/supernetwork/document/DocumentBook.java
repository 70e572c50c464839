package org.keruen.supernetwork.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.keruen.model.document.DocumentRule;
import org.keruen.model.document.DocumentRule.Kind;
import org.keruen.model.network.Mode;

/// The documents that borders ask for on one day. Method: docs/methods/documents.md.
///
/// A consignment note must hold on both sides of a border; where none does, one is needed for each side. A customs
/// document is needed in a territory that cargo only passes. Where no rule speaks, nothing is asked.
public final class DocumentBook {
    private final Map<Mode, Map<String, List<DocumentRule>>> rules = new HashMap<>();
    private final Map<String, Set<String>> territories = new HashMap<>();

    public DocumentBook(List<DocumentRule> all, LocalDate day) {
        for (DocumentRule rule : all) {
            rule.territory()
                    .ifPresent(name -> territories
                            .computeIfAbsent(name, n -> new HashSet<>())
                            .add(rule.country()));
            if (!rule.validity().contains(day)) continue;
            rules.computeIfAbsent(rule.mode(), m -> new HashMap<>())
                    .computeIfAbsent(rule.country(), c -> new ArrayList<>())
                    .add(rule);
        }
    }

    /// What going from one country to another asks for; nothing within a country. `ends` are the countries
    /// where the cargo begins and ends.
    public List<Need> needs(Mode mode, String from, String to, Set<String> ends) {
        if (from.equals(to)) return List.of();
        List<Need> needs = new ArrayList<>(notes(mode, from, to));
        for (String country : List.of(from, to)) {
            List<DocumentRule> customs = of(mode, country, Kind.CUSTOMS).stream()
                    .filter(rule -> ends.stream().noneMatch(end -> lies(end, rule)))
                    .toList();
            if (!customs.isEmpty()) needs.add(new Need(country, mode, Kind.CUSTOMS, customs));
        }
        return needs;
    }

    /// Whether a shipment's papers will do there.
    public boolean allows(Mode mode, String from, String to, Papers papers) {
        return papers.areUnstated()
                || needs(mode, from, to, papers.ends()).stream().allMatch(need -> need.isMetBy(papers.stated()));
    }

    private List<Need> notes(Mode mode, String from, String to) {
        List<DocumentRule> left = of(mode, from, Kind.NOTE);
        List<DocumentRule> entered = of(mode, to, Kind.NOTE);
        List<Need> sides = new ArrayList<>();
        if (!left.isEmpty()) sides.add(new Need(from, mode, Kind.NOTE, left));
        if (!entered.isEmpty()) sides.add(new Need(to, mode, Kind.NOTE, entered));
        if (sides.size() < 2) return sides;
        Set<String> common = new HashSet<>(sides.getFirst().documents());
        common.retainAll(sides.getLast().documents());
        if (common.isEmpty()) return sides;
        List<DocumentRule> both = new ArrayList<>(left);
        both.addAll(entered);
        both.removeIf(rule -> !common.contains(rule.document()));
        return List.of(new Need(from + "-" + to, mode, Kind.NOTE, both));
    }

    private List<DocumentRule> of(Mode mode, String country, Kind kind) {
        return rules.getOrDefault(mode, Map.of()).getOrDefault(country, List.of()).stream()
                .filter(rule -> rule.kind() == kind)
                .collect(Collectors.toList());
    }

    /// Whether a country lies in the customs territory of a rule.
    private boolean lies(String country, DocumentRule rule) {
        return rule.country().equals(country)
                || rule.territory()
                        .filter(name -> territories.getOrDefault(name, Set.of()).contains(country))
                        .isPresent();
    }
}
