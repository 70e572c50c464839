package org.keruen.ingest.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.CellProblem;
import org.keruen.ingest.problem.RowProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.issue.Issue;
import org.keruen.model.provenance.RowRef;
import org.keruen.model.time.Validity;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;

/// A row of a table, read cell by cell. A cell that cannot be read is reported and stands as a plain value
/// (zero, the first allowed word), so that the row keeps its place in the network while the rest is checked;
/// its figures are then [doubtful](Reading#doubts).
public final class Row {
    private static final double NO_LIMIT = Double.MAX_VALUE;

    private final Header header;
    private final List<String> cells;
    private final RowRef at;
    private final Reading reading;

    Row(Header header, List<String> cells, RowRef at, Reading reading) {
        this.header = header;
        this.cells = cells;
        this.at = at;
        this.reading = reading;
    }

    /// A row that is not from a CSV file: cells by column.
    public static Row of(List<String> columns, List<String> cells, RowRef at, Reading reading) {
        return new Row(Header.of(columns), cells, at, reading);
    }

    public RowRef at() {
        return at;
    }

    public Spot spot(String column) {
        return Spot.of(at, column);
    }

    /// Whether the file has the column at all; if not, that has been reported, and its cells are no further
    /// problem.
    public boolean has(String column) {
        return header.has(column);
    }

    public void report(Issue issue) {
        reading.add(issue);
        if (issue.fatal()) reading.doubt(at);
    }

    /// The cell without blanks around it; empty when nothing is stated.
    public String text(String column) {
        int position = header.position(column);
        return position < 0 || position >= cells.size()
                ? ""
                : cells.get(position).strip();
    }

    /// The cell, which must not be empty; `?` stands for it when it is.
    public String needed(String column) {
        String cell = text(column);
        if (!cell.isEmpty()) return cell;
        if (has(column)) {
            report(new CellProblem.Empty(spot(column)));
        } else {
            reading.doubt(at);
        }
        return "?";
    }

    public Optional<String> maybe(String column) {
        String cell = text(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /// The parts of a cell between semicolons.
    public List<String> list(String column) {
        return Lists.of(text(column));
    }

    // ids

    /// A cell that must name something; empty is reported.
    public String reference(Reference what, String column) {
        String id = needed(column);
        if (!id.equals("?")) name(what, id, column);
        return id;
    }

    /// Notes that the cell names something that must exist.
    public void name(Reference what, String id, String column) {
        reading.names(what, id, spot(column));
    }

    public Optional<String> maybeReference(Reference what, String column) {
        Optional<String> id = maybe(column);
        if (id.isPresent()) name(what, id.get(), column);
        return id;
    }

    public List<String> references(Reference what, String column) {
        List<String> ids = list(column);
        for (String id : ids) name(what, id, column);
        return ids;
    }

    /// A list of at least one; none is reported.
    public List<String> neededReferences(Reference what, String column) {
        List<String> ids = references(what, column);
        if (ids.isEmpty()) {
            if (has(column)) report(new CellProblem.Empty(spot(column)));
            reading.doubt(at);
        }
        return ids;
    }

    // numbers

    /// A number of 0 or more that must be stated.
    public double number(String column) {
        return number(column, 0, NO_LIMIT);
    }

    public double number(String column, double least, double most) {
        return needed(column).equals("?") ? Math.max(0, least) : parsed(column, least, most);
    }

    public double numberOr(String column, double whenEmpty) {
        return text(column).isEmpty() ? whenEmpty : parsed(column, 0, NO_LIMIT);
    }

    public Optional<Double> maybeNumber(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(parsed(column, 0, NO_LIMIT));
    }

    /// A number that must be stated and may be negative.
    public double anyNumber(String column) {
        return number(column, -NO_LIMIT, NO_LIMIT);
    }

    /// A number that may be negative.
    public Optional<Double> maybeAnyNumber(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(parsed(column, -NO_LIMIT, NO_LIMIT));
    }

    public int whole(String column, int least, int most, int whenEmpty) {
        if (text(column).isEmpty()) return whenEmpty;
        double value = parsed(column, least, most);
        if (value == Math.rint(value)) return (int) value;
        report(new CellProblem.OutOfRange(spot(column), text(column), "a whole number"));
        return whenEmpty;
    }

    private double parsed(String column, double least, double most) {
        String cell = text(column);
        double value = Numbers.parsed(cell);
        if (Double.isNaN(value)) {
            report(new CellProblem.NotANumber(spot(column), cell, Numbers.mended(cell)));
        } else if (value < least || value > most) {
            report(new CellProblem.OutOfRange(spot(column), cell, range(least, most)));
        } else {
            return value;
        }
        return Math.max(0, least);
    }

    private static String range(double least, double most) {
        return most == NO_LIMIT ? plain(least) + " or more" : plain(least) + " to " + plain(most);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    public BigDecimal amount(String column) {
        String cell = needed(column);
        if (cell.equals("?")) return BigDecimal.ZERO;
        double value = Numbers.parsed(cell);
        if (!Double.isNaN(value) && value >= 0) return new BigDecimal(cell);
        parsed(column, 0, NO_LIMIT);
        return BigDecimal.ZERO;
    }

    public Hours hours(String column) {
        return new Hours(number(column));
    }

    public Optional<Hours> maybeHours(String column) {
        Optional<Double> value = maybeNumber(column);
        return value.isPresent() ? Optional.of(new Hours(value.get())) : Optional.empty();
    }

    /// Three percentiles. None stated is no wait; one that is not stated takes the value of the median.
    public Band band(String p10, String p50, String p90) {
        if (text(p10).isEmpty() && text(p50).isEmpty() && text(p90).isEmpty()) return Band.NONE;
        double median = number(p50);
        double low = numberOr(p10, median);
        double high = numberOr(p90, median);
        if (low <= median && median <= high) return new Band(new Hours(low), new Hours(median), new Hours(high));
        if (!reading.doubts(at)) report(new RowProblem.WaitsNotRising(spot(p50), low, median, high));
        return Band.NONE;
    }

    // words

    /// A word of the list that must be stated; the first of the list stands for one that cannot be read.
    public <E> E word(String column, Words<E> words) {
        String cell = needed(column);
        return cell.equals("?") ? words.first() : meaning(column, cell, words);
    }

    private <E> E meaning(String column, String word, Words<E> words) {
        @Nullable E meaning = words.meaning(word);
        return meaning == null ? unknown(column, word, words) : meaning;
    }

    public <E> E wordOr(String column, Words<E> words, E whenEmpty) {
        return text(column).isEmpty() ? whenEmpty : word(column, words);
    }

    /// Empty for an empty cell, and for `any`.
    public <E> Optional<E> maybeWord(String column, Words<E> words) {
        String cell = text(column);
        return cell.isEmpty() || cell.equals("any") ? Optional.empty() : Optional.of(word(column, words));
    }

    /// The words of a list, each once.
    public <E> List<E> words(String column, Words<E> words) {
        List<E> meanings = new ArrayList<>();
        for (String word : list(column)) {
            E read = meaning(column, word, words);
            if (!meanings.contains(read)) meanings.add(read);
        }
        return meanings;
    }

    private <E> E unknown(String column, String cell, Words<E> words) {
        report(new CellProblem.UnknownWord(spot(column), cell, words.all()));
        return words.first();
    }

    // days

    /// Days in force; an empty cell leaves that side open.
    public Validity validity(String firstColumn, String lastColumn) {
        if (text(firstColumn).isEmpty() && text(lastColumn).isEmpty()) return Validity.ALWAYS;
        LocalDate first = dayOr(firstColumn, Validity.ALWAYS.first());
        LocalDate last = dayOr(lastColumn, Validity.ALWAYS.last());
        if (!last.isBefore(first)) return new Validity(first, last);
        report(new RowProblem.ValidityBackwards(spot(lastColumn), first.toString(), last.toString()));
        return Validity.ALWAYS;
    }

    /// Days of which both must be stated.
    public Validity period(String firstColumn, String lastColumn) {
        LocalDate first = day(firstColumn);
        LocalDate last = day(lastColumn);
        if (!last.isBefore(first)) return new Validity(first, last);
        if (!reading.doubts(at)) {
            report(new RowProblem.ValidityBackwards(spot(lastColumn), first.toString(), last.toString()));
        }
        return Validity.ALWAYS;
    }

    public LocalDate day(String column) {
        return needed(column).equals("?") ? LocalDate.EPOCH : dayOr(column, LocalDate.EPOCH);
    }

    public List<LocalDate> days(String column) {
        List<LocalDate> days = new ArrayList<>();
        for (String cell : list(column)) days.add(dayOf(column, cell, LocalDate.EPOCH));
        return days;
    }

    private LocalDate dayOr(String column, LocalDate otherwise) {
        String cell = text(column);
        return cell.isEmpty() ? otherwise : dayOf(column, cell, otherwise);
    }

    private LocalDate dayOf(String column, String cell, LocalDate otherwise) {
        @Nullable LocalDate day = Days.day(cell);
        if (day != null) return day;
        report(new CellProblem.NotADate(spot(column), cell, "YYYY-MM-DD, such as 2026-03-01"));
        return otherwise;
    }

    public LocalTime time(String column) {
        String cell = needed(column);
        if (cell.equals("?")) return LocalTime.MIDNIGHT;
        @Nullable LocalTime time = Days.time(cell);
        if (time != null) return time;
        report(new CellProblem.NotATime(spot(column), cell));
        return LocalTime.MIDNIGHT;
    }

    public Year year(String column) {
        String cell = needed(column);
        int year = Days.year(cell);
        if (year > 0) return Year.of(year);
        if (!cell.equals("?")) report(new CellProblem.NotADate(spot(column), cell, "a year, such as 2026"));
        return Year.of(1970);
    }

    /// A day, or a year standing for all its days.
    public Validity dayOrYear(String column) {
        String cell = text(column);
        int year = Days.year(cell);
        if (year > 0) return new Validity(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        @Nullable LocalDate day = Days.day(cell);
        if (day != null) return new Validity(day, day);
        report(new CellProblem.NotADate(spot(column), cell, "a day (2026-03-01), or a year for its average (2026)"));
        return Validity.ALWAYS;
    }

    // codes

    /// Two capital letters of ISO 3166.
    public String country(String column) {
        String cell = needed(column);
        if (!cell.equals("?") && !Lists.isCountry(cell)) {
            report(new CellProblem.NotACountryCode(spot(column), cell));
        }
        return cell;
    }

    public Optional<String> maybeCountry(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(country(column));
    }

    public List<String> countries(String column) {
        List<String> countries = list(column);
        for (String country : countries) {
            if (!Lists.isCountry(country)) report(new CellProblem.NotACountryCode(spot(column), country));
        }
        return countries;
    }

    public Currency currency(String column) {
        String cell = needed(column);
        try {
            return Currency.getInstance(cell.equals("?") ? "USD" : cell);
        } catch (IllegalArgumentException unknown) {
            report(new CellProblem.UnknownCurrency(spot(column), cell));
            return Currency.getInstance("USD");
        }
    }

    /// An amount needs a yearly rate for its currency; the dollar needs none.
    public void needsRate(Currency currency, String column) {
        String code = currency.getCurrencyCode();
        if (!code.equals("USD")) reading.names(Reference.CURRENCY, code, spot(column));
    }
}
