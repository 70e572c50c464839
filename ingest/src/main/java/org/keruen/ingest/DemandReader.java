package org.keruen.ingest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.ScenarioFileProblem;
import org.keruen.ingest.rows.DemandRows;
import org.keruen.ingest.table.Numbers;
import org.keruen.model.Id;
import org.keruen.model.cargo.Loading;
import org.keruen.model.demand.DemandChange;
import org.keruen.model.demand.Volume;
import org.keruen.model.demand.Zone;
import org.keruen.model.provenance.Provenance;
import org.keruen.scenario.ChangeDemand;

/// A `demand` change: `class` (also `containers:loaded` and `containers:empty`), `from`, `to`, any of which may be
/// left out but not all; `factor`, or `add` with `unit`, an amount a year that may be negative; `fromYear` and, if it
/// is not for good, `toYear`.
final class DemandReader {
    private static final List<String> KEYS =
            List.of("kind", "source", "note", "class", "from", "to", "factor", "add", "unit", "fromYear", "toYear");
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    private final Entries entries;

    private DemandReader(Entries entries) {
        this.entries = entries;
    }

    /// Null when the change cannot be understood, which has then been reported.
    static @Nullable ChangeDemand read(Entries entries, Provenance provenance) {
        return new DemandReader(entries).change(provenance);
    }

    private @Nullable ChangeDemand change(Provenance provenance) {
        entries.allow(KEYS);
        if (!entries.has("class") && !entries.has("from") && !entries.has("to")) {
            entries.report(new ScenarioFileProblem.KeyMissing(
                    entries.spot("class"), "a change of demand without from and to"));
        }
        DemandChange.@Nullable Kind kind = kind();
        entries.needed("fromYear");
        OptionalInt first = year("fromYear");
        OptionalInt last = year("toYear");
        if (first.isPresent() && last.isPresent() && last.getAsInt() < first.getAsInt()) {
            entries.bad("toYear", entries.text("toYear"), "a year not before fromYear, " + first.getAsInt());
        }
        Optional<Loading> loading = loading();
        if (!entries.sound() || kind == null || first.isEmpty()) return null;
        Optional<String> cargoClass = given("class").map(name -> name.replaceFirst(":.*", ""));
        return new ChangeDemand(new DemandChange(
                cargoClass, loading, zone("from"), zone("to"), kind, first.getAsInt(), last, provenance));
    }

    private DemandChange.@Nullable Kind kind() {
        if (entries.has("factor") == entries.has("add")) {
            entries.report(new ScenarioFileProblem.OneOfTwo(entries.spot("factor"), "a change of demand", "add"));
            return null;
        }
        return entries.has("factor") ? factor() : amount();
    }

    private DemandChange.@Nullable Kind factor() {
        String text = entries.needed("factor");
        if (entries.has("unit")) entries.bad("unit", entries.text("unit"), "left out: a factor has no unit");
        double factor = Numbers.parsed(text);
        if (factor >= 0 && Double.isFinite(factor)) return new DemandChange.Kind.Times(factor);
        entries.bad("factor", text, "a number of 0 or more, with a point for decimals");
        return null;
    }

    private DemandChange.@Nullable Kind amount() {
        String text = entries.needed("add");
        double amount = Numbers.parsed(text);
        if (!Double.isFinite(amount) || amount == 0) {
            entries.bad("add", text, "a number above or below 0, with a point for decimals");
            return null;
        }
        String word = entries.needed("unit");
        Optional<Volume.Unit> unit = DemandRows.unit(word);
        if (unit.isEmpty()) {
            if (!word.equals("?")) entries.bad("unit", word, "one of " + String.join(", ", DemandRows.units()));
            return null;
        }
        Volume aYear = unit.get().of(Math.abs(amount));
        return amount > 0 ? new DemandChange.Kind.Plus(aYear) : new DemandChange.Kind.Minus(aYear);
    }

    private OptionalInt year(String key) {
        String text = entries.text(key);
        if (text.isEmpty()) return OptionalInt.empty();
        if (YEAR.matcher(text).matches()) return OptionalInt.of(Integer.parseInt(text));
        entries.bad(key, text, "a year, such as 2024");
        return OptionalInt.empty();
    }

    private Optional<Loading> loading() {
        String name = entries.text("class");
        int colon = name.indexOf(':');
        if (colon < 0) return Optional.empty();
        return switch (name.substring(colon + 1)) {
            case "loaded" -> Optional.of(Loading.LOADED);
            case "empty" -> Optional.of(Loading.EMPTY);
            default -> {
                entries.bad("class", name, "a class, or one with :loaded or :empty after it");
                yield Optional.empty();
            }
        };
    }

    private Optional<Id<Zone>> zone(String key) {
        return given(key).map(Id::new);
    }

    private Optional<String> given(String key) {
        return Optional.of(entries.text(key)).filter(text -> !text.isEmpty());
    }
}
