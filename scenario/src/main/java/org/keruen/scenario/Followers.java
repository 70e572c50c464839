package org.keruen.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;

/// When a service is cut into two spans of days, the tariffs and rules that name it have to hold for both.
final class Followers {
    private Followers() {}

    static void copy(Draft draft, Target.Kind kind, String old, String added) {
        if (kind != Target.Kind.SERVICE || old.equals(added)) return;
        List<Tariff> tariffs = new ArrayList<>(draft.tariffs);
        for (Tariff tariff : draft.tariffs) {
            if (tariff.service().isPresent() && tariff.service().get().text().equals(old)) {
                tariffs.add(Rows.tariffOf(tariff, suffixed(tariff.id(), old, added), new Id<Service>(added)));
            }
        }
        draft.tariffs = tariffs;
        List<AcceptanceRule> rules = new ArrayList<>(draft.rules);
        for (AcceptanceRule rule : draft.rules) {
            if (rule.service().equals(Optional.of(old))) {
                rules.add(Rows.ruleOf(rule, suffixed(rule.id(), old, added), added));
            }
        }
        draft.rules = rules;
    }

    private static String suffixed(String id, String old, String added) {
        return id + added.substring(old.length());
    }
}
