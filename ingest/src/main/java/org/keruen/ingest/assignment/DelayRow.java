package org.keruen.ingest.assignment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.keruen.ingest.assignment.text.CsvRows;
import org.keruen.ingest.assignment.text.Findings;
import org.keruen.ingest.problem.AssignmentValueProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.assignment.DelayFunction;

/// A row of `delay_function.csv`: the function of one link, with its parameters. Free time, capacity, b and power
/// that it leaves blank are the link's own.
record DelayRow(
        String file,
        int row,
        Kind kind,
        OptionalDouble freeTime,
        OptionalDouble capacity,
        OptionalDouble b,
        OptionalDouble power,
        double constant,
        double perUnit,
        double a,
        double j,
        double knee,
        double period) {
    static final List<String> COLUMNS = List.of("link_id", "function");

    /// A capacity stands in the denominator.
    private static final double MOST = Double.MAX_VALUE;

    enum Kind {
        BPR,
        LINEAR,
        CONICAL,
        DAVIDSON,
        AKCELIK
    }

    /// Nothing when the row is unsound, which has been reported.
    static Optional<DelayRow> of(CsvRows rows, Findings findings) {
        String word = rows.needed("function", "it says how the time grows").toLowerCase(Locale.ROOT);
        if (word.isEmpty()) return Optional.empty();
        Optional<Kind> found = kind(word);
        if (found.isEmpty()) {
            findings.add(new AssignmentValueProblem.UnknownWord(
                    rows.spot("function"), word, List.of("bpr", "linear", "conical", "davidson", "akcelik")));
            return Optional.empty();
        }
        Kind kind = found.get();
        Parameters parameters = new Parameters(rows, word, findings);
        boolean linear = kind == Kind.LINEAR;
        boolean rising = kind == Kind.DAVIDSON || kind == Kind.AKCELIK;
        double aboveOne = Math.nextUp(1.0);
        DelayRow row = new DelayRow(
                rows.spot("").file(),
                rows.row(),
                kind,
                parameters.maybe("free_time"),
                parameters.maybe("capacity"),
                parameters.maybe("b"),
                parameters.maybe("power"),
                linear ? parameters.needed("constant", 0, MOST, "0 or more") : 0,
                linear ? parameters.needed("per_unit", 0, MOST, "0 or more") : 0,
                kind == Kind.CONICAL ? parameters.needed("a", aboveOne, MOST, "above 1") : 0,
                rising ? parameters.needed("j", 0, MOST, "0 or more") : 0,
                kind == Kind.DAVIDSON
                        ? parameters.needed("knee", Double.MIN_VALUE, Math.nextDown(1.0), "between 0 and 1")
                        : 0,
                kind == Kind.AKCELIK ? parameters.needed("period", Double.MIN_VALUE, MOST, "above 0") : 0);
        return parameters.sound ? Optional.of(row) : Optional.empty();
    }

    private static Optional<Kind> kind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) return Optional.of(kind);
        }
        return Optional.empty();
    }

    private static final class Parameters {
        private final CsvRows rows;
        private final String function;
        private final Findings findings;
        private boolean sound = true;

        Parameters(CsvRows rows, String function, Findings findings) {
            this.rows = rows;
            this.function = function;
            this.findings = findings;
        }

        OptionalDouble maybe(String column) {
            OptionalDouble value = rows.number(column);
            sound &= value.isPresent() || rows.text(column).isEmpty();
            return value;
        }

        double needed(String column, double least, double most, String range) {
            OptionalDouble value = rows.number(column, least, most, range);
            if (value.isEmpty()) {
                sound = false;
                if (rows.text(column).isEmpty()) {
                    findings.add(new AssignmentValueProblem.ValueMissing(
                            rows.spot(column), "the function %s has no value for it of its own".formatted(function)));
                }
            }
            return value.orElse(0);
        }
    }

    boolean needsFreeTime() {
        return kind != Kind.LINEAR && freeTime.isEmpty();
    }

    /// The function for a link with these values of its own, NaN where it states none.
    DelayFunction function(double linkTime, double linkCapacity, double linkB, double linkPower) {
        double time = freeTime.orElse(linkTime);
        double most = capacity.orElse(linkCapacity);
        return switch (kind) {
            case BPR -> new DelayFunction.Bpr(time, b.orElse(linkB), most, power.orElse(linkPower));
            case LINEAR -> new DelayFunction.Linear(constant, perUnit);
            case CONICAL -> new DelayFunction.Conical(time, most, a);
            case DAVIDSON -> new DelayFunction.Davidson(time, most, j, knee);
            case AKCELIK -> new DelayFunction.Akcelik(time, most, j, period);
        };
    }

    /// Whether the function divides by the capacity.
    boolean needsCapacity(double linkTime, double linkB, double linkPower) {
        return switch (kind) {
            case BPR -> freeTime.orElse(linkTime) > 0 && b.orElse(linkB) > 0 && power.orElse(linkPower) > 0;
            case LINEAR -> false;
            case CONICAL, DAVIDSON, AKCELIK -> true;
        };
    }

    Spot spot(String column) {
        return new Spot(file, row, column);
    }

    /// What a link has that `delay_function.csv` does not mention.
    static DelayRow ofLink() {
        OptionalDouble own = OptionalDouble.empty();
        return new DelayRow("", 0, Kind.BPR, own, own, own, own, 0, 0, 0, 0, 0, 0);
    }
}
