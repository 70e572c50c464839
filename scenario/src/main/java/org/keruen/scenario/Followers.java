package org.keruen.scenario;

import static org.keruen.scenario.Altered.with;

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
                String id = suffixed(tariff.id(), old, added);
                tariffs.add(with(with(tariff, "id", id), "service", Optional.of(new Id<Service>(added))));
            }
        }
        draft.tariffs = tariffs;
        List<AcceptanceRule> rules = new ArrayList<>(draft.rules);
        for (AcceptanceRule rule : draft.rules) {
            if (rule.service().equals(Optional.of(old))) {
                String id = suffixed(rule.id(), old, added);
                rules.add(with(with(rule, "id", id), "service", Optional.of(added)));
            }
        }
        draft.rules = rules;
    }

    private static String suffixed(String id, String old, String added) {
        return id + added.substring(old.length());
    }
}
