package org.keruen.ingest.rates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keruen.ingest.problem.CellProblem;
import org.keruen.ingest.problem.SheetProblem;
import org.keruen.ingest.table.Numbers;
import org.keruen.ingest.table.Row;
import org.keruen.ingest.table.Words;
import org.keruen.model.cargo.BoxSize;
import org.keruen.model.cargo.Form;
import org.keruen.model.tariff.ChargeUnit;
import org.keruen.model.tariff.LegKind;

/// The rows of a rate sheet.
final class RateLineRows {
    static final List<String> COLUMNS = List.of(
            "from",
            "to",
            "service",
            "box",
            "commodity",
            "amount",
            "currency",
            "unit",
            "ownership",
            "margin",
            "validFrom",
            "validTo",
            "includes",
            "note");

    static final List<String> NEEDED = List.of("from", "to", "box", "amount", "currency", "validFrom", "validTo");

    static final List<String> DAYS = List.of("validFrom", "validTo");

    /// What a through rate holds when the sheet does not say: everything between boarding and getting off.
    private static final Set<LegKind> WHOLE_RUN =
            Set.of(LegKind.HAUL, LegKind.GAUGE_CHANGE, LegKind.TRANSFER, LegKind.BORDER, LegKind.DEPARTURE);

    private static final Words<LegKind> INCLUDES = Words.camel(
            new LegKind[] {LegKind.HAUL, LegKind.GAUGE_CHANGE, LegKind.TRANSFER, LegKind.BORDER, LegKind.DEPARTURE});
    private static final Words<Counted> COUNTED = counted();
    private static final Words<String> OWNERSHIP = Words.of(List.of("SOC", "COC"), List.of("SOC", "COC"));
    private static final double MOST_PERCENT = 100;

    /// What a rate is for, and the units it may be per, the usual one first.
    private record Counted(Optional<Form> form, Optional<Integer> boxFeet, List<ChargeUnit> units) {
        Counted {
            units = List.copyOf(units);
        }
    }

    private RateLineRows() {}

    static RateLine of(Row row) {
        Counted counted = word(row, "box", COUNTED).orElse(box(20));
        List<LegKind> includes = row.words("includes", INCLUDES);
        return new RateLine(
                row.at(),
                row.needed("from"),
                row.needed("to"),
                row.text("service"),
                counted.form(),
                counted.boxFeet(),
                row.text("commodity"),
                amount(row),
                row.currency("currency"),
                unit(row, counted),
                ownership(row, counted),
                margin(row),
                row.period("validFrom", "validTo"),
                includes.isEmpty() ? WHOLE_RUN : Set.copyOf(includes),
                row.text("note"));
    }

    private static BigDecimal amount(Row row) {
        BigDecimal amount = row.amount("amount");
        boolean nothing = amount.signum() == 0 && Numbers.parsed(row.text("amount")) == 0;
        if (nothing) row.report(new CellProblem.OutOfRange(row.spot("amount"), row.text("amount"), "more than 0"));
        return amount;
    }

    private static ChargeUnit unit(Row row, Counted counted) {
        if (row.text("unit").isEmpty()) return counted.units.getFirst();
        List<String> words = counted.units.stream().map(ChargeUnit::word).toList();
        return word(row, "unit", Words.of(words, counted.units)).orElse(counted.units.getFirst());
    }

    /// Whose box it is must be said; other forms have no such owner.
    private static Optional<String> ownership(Row row, Counted counted) {
        if (counted.form.equals(Optional.of(Form.BOX))) {
            if (!row.has("ownership")) row.report(new CellProblem.Empty(row.spot("ownership")));
            return word(row, "ownership", OWNERSHIP);
        }
        if (!row.text("ownership").isEmpty()) word(row, "ownership", OWNERSHIP);
        return Optional.empty();
    }

    private static Optional<Margin> margin(Row row) {
        String cell = row.text("margin");
        if (cell.isEmpty()) return Optional.empty();
        boolean percent = cell.endsWith("%");
        String number = percent ? cell.substring(0, cell.length() - 1).strip() : cell;
        double value = Numbers.parsed(number);
        if (Double.isNaN(value) || value < 0 || (percent && value > MOST_PERCENT)) {
            row.report(new SheetProblem.NotAMargin(row.spot("margin"), cell));
            return Optional.empty();
        }
        return Optional.of(new Margin(new BigDecimal(number), percent));
    }

    /// A word that must be stated, in any case.
    private static <E> Optional<E> word(Row row, String column, Words<E> words) {
        String cell = row.needed(column);
        if (cell.equals("?")) return Optional.empty();
        for (String known : words.all()) {
            if (known.equalsIgnoreCase(cell)) return Optional.ofNullable(words.meaning(known));
        }
        row.report(new CellProblem.UnknownWord(row.spot(column), cell, words.all()));
        return Optional.empty();
    }

    private static Words<Counted> counted() {
        List<String> words = new ArrayList<>();
        List<Counted> meanings = new ArrayList<>();
        for (BoxSize size : BoxSize.values()) {
            words.add(size.code());
            meanings.add(box(size.isTwenty() ? 20 : 40));
        }
        words.addAll(List.of("20", "40", "wagon", "truck", "tonne"));
        meanings.addAll(List.of(
                box(20),
                box(40),
                new Counted(Optional.of(Form.WAGON), Optional.empty(), List.of(ChargeUnit.WAGON, ChargeUnit.TONNE)),
                new Counted(Optional.of(Form.TRUCK), Optional.empty(), List.of(ChargeUnit.TRUCK, ChargeUnit.TONNE)),
                new Counted(Optional.empty(), Optional.empty(), List.of(ChargeUnit.TONNE))));
        return Words.of(words, meanings);
    }

    private static Counted box(int feet) {
        return new Counted(
                Optional.of(Form.BOX),
                Optional.of(feet),
                List.of(ChargeUnit.BOX, ChargeUnit.TEU, ChargeUnit.TONNE, ChargeUnit.SHIPMENT));
    }
}
