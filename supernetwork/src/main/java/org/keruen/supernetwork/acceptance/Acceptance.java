package org.keruen.supernetwork.acceptance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.time.Validity;
import org.keruen.supernetwork.consignment.Lot;
import org.keruen.supernetwork.consignment.Piece;

/// The acceptance rule that decides about a lot on a stretch. Of the rules that speak of the cargo the one
/// with most scopes filled decides; of those that limit size or weight, likewise, and only if the limit is
/// exceeded; of the two the stricter.
///
/// Where no rule speaks, ordinary cargo is taken. For dangerous goods nobody has said yes until a rule names
/// the goods themselves: there the answer is to ask.
public final class Acceptance {
    private final List<AcceptanceRule> rules;
    private final Optional<AcceptanceRule> unasked;
    private final IdentityHashMap<Lot, Map<Where, Optional<AcceptanceRule>>> answered = new IdentityHashMap<>();
    private final boolean speaksOfPlaces;
    private final boolean speaksOfServices;
    private final Map<Form, Map<Mode, Boolean>> forbids = new EnumMap<>(Form.class);

    /// Where the lot would be carried; empty texts stand for "not asked".
    public record Asked(Lot lot, Mode mode, Gauge gauge, String country, String place, String service) {}

    /// What rules can tell places apart by.
    private record Where(Mode mode, Gauge gauge, String country, String place, String service) {}

    public Acceptance(List<AcceptanceRule> rules, Commodity commodity, LocalDate day) {
        this.unasked = commodity.dangerousClass().map(dangerous -> ask(commodity, dangerous));
        this.rules = rules.stream()
                .filter(rule -> rule.validity().contains(day))
                .filter(rule ->
                        rule.commodity().filter(c -> !c.equals(commodity.id())).isEmpty())
                .filter(rule -> rule.cargoClass()
                        .filter(c -> !c.equals(commodity.cargoClass()))
                        .isEmpty())
                .toList();
        this.speaksOfPlaces = this.rules.stream().anyMatch(rule -> rule.place().isPresent());
        this.speaksOfServices =
                this.rules.stream().anyMatch(rule -> rule.service().isPresent());
    }

    /// The deciding rule; empty means no rule speaks of it, which is a yes for what is not dangerous.
    public Optional<AcceptanceRule> decide(Asked asked) {
        Where where = new Where(
                asked.mode,
                asked.gauge,
                asked.country,
                speaksOfPlaces ? asked.place : "",
                speaksOfServices ? asked.service : "");
        return answered.computeIfAbsent(asked.lot, lot -> new HashMap<>()).computeIfAbsent(where, w -> search(asked));
    }

    /// Whether any rule could say no to this form on this mode, wherever that is: where none could, none need be asked.
    public boolean mayForbid(Form form, Mode mode) {
        return forbids.computeIfAbsent(form, f -> new EnumMap<>(Mode.class))
                .computeIfAbsent(
                        mode,
                        m -> rules.stream()
                                .anyMatch(rule -> rule.verdict() == AcceptanceRule.Verdict.NO
                                        && rule.form()
                                                .filter(other -> other != form)
                                                .isEmpty()
                                        && rule.mode()
                                                .filter(other -> other != mode)
                                                .isEmpty()));
    }

    private Optional<AcceptanceRule> search(Asked asked) {
        Optional<AcceptanceRule> spoken = narrowest(asked, false);
        Optional<AcceptanceRule> limit =
                narrowest(asked, true).filter(rule -> exceeds(rule, asked.lot().piece()));
        if (unasked.isPresent() && spoken.filter(Acceptance::counts).isEmpty()) spoken = unasked;
        if (spoken.isEmpty() || limit.isEmpty()) return spoken.or(() -> limit);
        return strictness(limit.get()) > strictness(spoken.get()) ? limit : spoken;
    }

    /// A yes counts for dangerous goods only when it names them: that a whole class of goods is taken says
    /// nothing.
    private static boolean counts(AcceptanceRule rule) {
        return rule.verdict() != AcceptanceRule.Verdict.YES || rule.commodity().isPresent();
    }

    private static AcceptanceRule ask(Commodity commodity, String dangerous) {
        return new AcceptanceRule(
                "default-ask",
                AcceptanceRule.Verdict.ASK,
                Optional.of(commodity.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Dangerous goods of class %s, and no rule of the package names them here: ask whoever carries or handles them."
                        .formatted(dangerous),
                Validity.ALWAYS,
                commodity.provenance());
    }

    private Optional<AcceptanceRule> narrowest(Asked asked, boolean limiting) {
        AcceptanceRule best = null;
        int bestRank = -1;
        for (AcceptanceRule rule : rules) {
            if (limited(rule) != limiting) continue;
            int scope = scope(rule, asked);
            int rank = scope < 0 ? -1 : scope * 4 + strictness(rule);
            if (rank > bestRank) {
                best = rule;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int strictness(AcceptanceRule rule) {
        return switch (rule.verdict()) {
            case NO -> 2;
            case ASK -> 1;
            case YES -> 0;
        };
    }

    private static int scope(AcceptanceRule rule, Asked asked) {
        int scope = (rule.commodity().isPresent() ? 2 : 0) + (rule.cargoClass().isPresent() ? 1 : 0);
        if (rule.form().isPresent()) {
            if (rule.form().get() != asked.lot.form()) return -1;
            scope++;
        }
        if (rule.mode().isPresent()) {
            if (rule.mode().get() != asked.mode) return -1;
            scope++;
        }
        if (rule.gauge().isPresent()) {
            if (rule.gauge().get() != asked.gauge) return -1;
            scope++;
        }
        if (rule.country().isPresent()) {
            if (!rule.country().get().equals(asked.country)) return -1;
            scope++;
        }
        if (rule.place().isPresent()) {
            if (!rule.place().get().equals(asked.place)) return -1;
            scope += 2;
        }
        if (rule.service().isPresent()) {
            if (!rule.service().get().equals(asked.service)) return -1;
            scope += 2;
        }
        return scope;
    }

    private static boolean limited(AcceptanceRule rule) {
        return rule.maxLengthM().isPresent()
                || rule.maxWidthM().isPresent()
                || rule.maxHeightM().isPresent()
                || rule.maxTonnes().isPresent();
    }

    private static boolean exceeds(AcceptanceRule rule, Piece piece) {
        return rule.maxLengthM().filter(max -> piece.lengthM() > max).isPresent()
                || rule.maxWidthM().filter(max -> piece.widthM() > max).isPresent()
                || rule.maxHeightM().filter(max -> piece.heightM() > max).isPresent()
                || rule.maxTonnes().filter(max -> piece.tonnes() > max).isPresent();
    }
}
