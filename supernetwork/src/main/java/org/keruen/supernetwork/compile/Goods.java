package org.keruen.supernetwork.compile;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.tariff.Tariff;
import org.keruen.supernetwork.consignment.StandIn;

/// The commodities that some tariff names for a form. All others are charged alike in that form.
final class Goods {
    private final Map<Form, Set<String>> named = new EnumMap<>(Form.class);

    Goods(List<Tariff> tariffs) {
        for (Form form : Form.values()) named.put(form, new HashSet<>());
        for (Tariff tariff : tariffs) {
            if (tariff.commodity().isEmpty()) continue;
            named.forEach((form, goods) -> {
                if (speaksOf(tariff, form)) goods.add(tariff.commodity().get());
            });
        }
    }

    private static boolean speaksOf(Tariff tariff, Form form) {
        if (tariff.form().isEmpty()) return true;
        for (Mode mode : Mode.values()) if (StandIn.covers(tariff.form().get(), form, mode)) return true;
        return false;
    }

    /// A commodity's own name, or empty where no tariff names it for this form.
    String of(String commodity, Form form) {
        return named.getOrDefault(form, Set.of()).contains(commodity) ? commodity : "";
    }
}
