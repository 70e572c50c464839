package org.keruen.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.ScenarioFileProblem;
import org.keruen.ingest.table.Days;
import org.keruen.ingest.table.Numbers;
import org.keruen.ingest.table.Reading;
import org.keruen.model.network.TransitClosure;
import org.keruen.model.provenance.Basis;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;
import org.keruen.scenario.Avoid;
import org.keruen.scenario.Change;
import org.keruen.scenario.Close;
import org.keruen.scenario.CloseTransit;
import org.keruen.scenario.Complete;
import org.keruen.scenario.Open;
import org.keruen.scenario.PutInForce;
import org.keruen.scenario.Remove;
import org.keruen.scenario.ScaleFigure;
import org.keruen.scenario.SetFigure;
import org.keruen.scenario.SetParameter;
import org.keruen.scenario.Target;

/// One change of a scenario file. Keys beside `kind`, `source` and `note`:
///
/// - `open`, `close`, `order`: `target`, `validFrom`, `validTo`
/// - `set`: `target`, `field`, `value`, `unit`, `validFrom`, `validTo`; `field` may be left out for a tariff's
/// amount, a parameter's value, an order's quota and a resource's capacity
/// - `scale`: `target`, `field`, `factor`, `validFrom`, `validTo`
/// - `add`: `target`, `row`, a map of the columns of that table without id, basis, source and note
/// - `remove`: `target`
/// - `project`: `target`, `validFrom`
/// - `parameter`: `target`, `value`, `unit`
/// - `avoid`: `countries`, `places`; with `transit: true` countries only
/// - `demand`: see [DemandReader]
final class ChangeReader {
    private static final List<String> KINDS = List.of(
            "open", "close", "set", "scale", "add", "remove", "order", "project", "demand", "parameter", "avoid");

    private final Entries entries;
    private final Reading reading;

    private ChangeReader(Entries entries, Reading reading) {
        this.entries = entries;
        this.reading = reading;
    }

    /// Null when the change cannot be understood, which has then been reported.
    static @Nullable Change read(Entries entries, Reading reading) {
        @Nullable Change change = new ChangeReader(entries, reading).change();
        return entries.sound() ? change : null;
    }

    private @Nullable Change change() {
        String kind = entries.needed("kind");
        return switch (kind) {
            case "open" -> new Open(target("validFrom", "validTo"), days(), provenance());
            case "close" -> new Close(target("validFrom", "validTo"), days(), provenance());
            case "order" -> new PutInForce(target("validFrom", "validTo"), days(), provenance());
            case "remove" -> new Remove(target(), provenance());
            case "project" -> new Complete(target("validFrom"), day("validFrom"), provenance());
            case "parameter" -> new SetParameter(target("value", "unit"), number("value"), unit(), provenance());
            case "set" -> set();
            case "scale" -> scale();
            case "add" -> Additions.read(target("row"), entries, provenance(), reading);
            case "avoid" -> avoid();
            case "demand" -> DemandReader.read(entries, provenance());
            case "?" -> null;
            default -> {
                entries.report(new ScenarioFileProblem.UnknownKind(entries.spot("kind"), kind, KINDS));
                yield null;
            }
        };
    }

    private Change set() {
        Target target = target("field", "value", "unit", "validFrom", "validTo");
        return new SetFigure(target, field(target), number("value"), unit(), days(), provenance());
    }

    private Optional<String> unit() {
        return entries.has("unit") ? Optional.of(entries.needed("unit")) : Optional.empty();
    }

    private Change scale() {
        Target target = target("field", "factor", "validFrom", "validTo");
        return new ScaleFigure(target, field(target), number("factor"), days(), provenance());
    }

    private String field(Target target) {
        if (entries.has("field")) return entries.needed("field");
        return switch (target.kind()) {
            case TARIFF -> "amount";
            case PARAMETER, DEMAND -> "value";
            case RESOURCE -> "capacity";
            case ORDER -> "quota";
            case PLACE, TERMINAL, LINK, OPERATION, SERVICE, PROJECT -> entries.needed("field");
        };
    }

    private Change avoid() {
        entries.allow(List.of("kind", "source", "note", "countries", "places", "transit"));
        if (transit()) return closed();
        Set<String> areas = new HashSet<>(entries.texts("countries"));
        areas.addAll(entries.texts("places"));
        if (areas.isEmpty()) {
            entries.report(new ScenarioFileProblem.KeyMissing(entries.spot("countries"), "avoid"));
        }
        return new Avoid(areas, provenance());
    }

    /// Places cannot be shut to transit alone: what is theirs and what passes is told by countries.
    private Change closed() {
        Set<String> countries = new HashSet<>(entries.texts("countries"));
        if (countries.isEmpty()) {
            entries.report(new ScenarioFileProblem.KeyMissing(entries.spot("countries"), "avoid in transit"));
        }
        if (entries.has("places")) entries.bad("places", "…", "left out: with transit: true give countries");
        return new CloseTransit(new TransitClosure(countries, provenance()));
    }

    private boolean transit() {
        String word = entries.text("transit");
        if (!word.isEmpty() && !word.equals("true") && !word.equals("false")) {
            entries.bad("transit", word, "true or false");
        }
        return word.equals("true");
    }

    /// The target, and a look at the keys: those all changes have, and `others`.
    private Target target(String... others) {
        List<String> allowed = new ArrayList<>(List.of("kind", "target", "source", "note"));
        allowed.addAll(List.of(others));
        entries.allow(allowed);
        String text = entries.needed("target");
        Optional<Target> target = Target.of(text);
        if (target.isEmpty() && !text.equals("?")) {
            entries.bad("target", text, "kind:id, such as link:CNALK-KZDOS or parameter:value-of-time");
        }
        return target.orElse(new Target(Target.Kind.LINK, "?"));
    }

    private double number(String key) {
        String text = entries.needed(key);
        double number = Numbers.parsed(text);
        if (!Double.isNaN(number)) return number;
        if (!text.equals("?")) entries.bad(key, text, "a number, with a point for decimals");
        return 0;
    }

    private Validity days() {
        LocalDate first = day("validFrom").orElse(Validity.ALWAYS.first());
        LocalDate last = day("validTo").orElse(Validity.ALWAYS.last());
        if (!last.isBefore(first)) return new Validity(first, last);
        entries.bad("validTo", last.toString(), "a day not before validFrom, " + first);
        return Validity.ALWAYS;
    }

    private Optional<LocalDate> day(String key) {
        String text = entries.text(key);
        if (text.isEmpty()) return Optional.empty();
        @Nullable LocalDate day = Days.day(text);
        if (day == null) entries.bad(key, text, "a day, such as 2028-01-01");
        return Optional.ofNullable(day);
    }

    /// A change that names its sources is as good as they are; any other is somebody's assumption.
    private Provenance provenance() {
        List<String> sources = entries.texts("source");
        Basis basis = sources.isEmpty() ? Basis.ASSUMED : Basis.SOURCED;
        return new Provenance(basis, sources, entries.text("note"), entries.at());
    }
}
