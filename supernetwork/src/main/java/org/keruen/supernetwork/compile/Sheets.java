package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.keruen.model.cargo.Form;
import org.keruen.supernetwork.ExpiredRate;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.consignment.Consignment;

/// The sheets of one consignment in one scope, in the order of its services: taken from what was drawn before, or drawn
/// now.
final class Sheets {
    private final Eras eras;
    private final Scope scope;
    private final Optional<Drawn> drawn;
    private final Map<Form, Drawn.Kind> kinds = new EnumMap<>(Form.class);
    private final Map<Form, TerminalSteps> steps = new EnumMap<>(Form.class);
    private final List<Sheet> all = new ArrayList<>();

    /// Without `drawn` all is drawn anew and nothing kept.
    Sheets(Consignment consignment, Scope scope, Eras eras, Goods goods, Optional<Drawn> drawn) {
        this.eras = eras;
        this.scope = scope;
        this.drawn = drawn;
        String commodity = consignment.commodity().id();
        consignment.lots().forEach((form, lot) -> {
            Drawn.Kind kind = new Drawn.Kind(LotKind.of(lot, goods.of(commodity, form)), scope.rates());
            kinds.put(form, drawn.map(known -> known.same(kind)).orElse(kind));
        });
    }

    /// Adds the sheet of a service for a form. `open` and `departs` are what it depends on beside the kind of lot.
    Sheet add(int service, Form form, BitSet open, boolean departs, Supplier<Sheet> draw) {
        Sheet sheet = drawn.isEmpty()
                ? draw.get()
                : drawn.get()
                        .sheet(
                                new Drawn.Asked(
                                        service,
                                        eras.of(service, scope.day(), scope.rates()),
                                        kind(form),
                                        open,
                                        departs),
                                draw);
        all.add(sheet);
        return sheet;
    }

    private Drawn.Kind kind(Form form) {
        Drawn.Kind kind = kinds.get(form);
        if (kind == null) throw new IllegalArgumentException("no lot travels as " + form.word());
        return kind;
    }

    /// What is known of the steps inside places in a form.
    TerminalSteps terminalSteps(Form form) {
        return steps.computeIfAbsent(
                form,
                f -> drawn.map(known -> known.terminalSteps(
                                new Drawn.AtTerminals(eras.ofTerminals(scope.day(), scope.rates()), kind(form))))
                        .orElseGet(TerminalSteps::new));
    }

    /// All of them put together, with what happens inside places.
    Layout layout(Supplier<Layout> draw) {
        return drawn.map(known -> known.layout(
                        new Drawn.Assembled(
                                List.copyOf(all),
                                eras.ofTerminals(scope.day(), scope.rates()),
                                List.copyOf(kinds.values())),
                        draw))
                .orElseGet(draw);
    }

    List<Sheet> all() {
        return all;
    }

    List<ExpiredRate> expiredRates() {
        List<ExpiredRate> expired = new ArrayList<>();
        for (Sheet sheet : all) expired.addAll(sheet.expired());
        return expired;
    }
}
