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

/// The cells of a row of `link.csv` as an assignment needs them. Capacities are a lane's, times are minutes.
final class GmnsLink {
    /// Of the Bureau of Public Roads, and what tools for GMNS take where nothing is stated.
    private static final double USUAL_B = 0.15;

    private static final double USUAL_POWER = 4;

    private final CsvRows rows;
    private final GmnsUnits units;
    private final Findings findings;
    private boolean sound;

    GmnsLink(CsvRows rows, GmnsUnits units, Findings findings) {
        this.rows = rows;
        this.units = units;
        this.findings = findings;
    }

    /// `dir_flag` says which way the points of the geometry run, not the traffic, and is not read.
    Optional<Boolean> directed() {
        String cell = rows.needed("directed", "an undirected link means two directions");
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "1", "t", "yes", "1.0" -> Optional.of(true);
            case "false", "0", "f", "no", "0.0" -> Optional.of(false);
            case "" -> Optional.empty();
            default -> {
                findings.add(
                        new AssignmentValueProblem.UnknownWord(rows.spot("directed"), cell, List.of("true", "false")));
                yield Optional.empty();
            }
        };
    }

    double toll() {
        return rows.text("vdf_toll").isEmpty()
                ? rows.number("toll").orElse(0)
                : rows.number("vdf_toll").orElse(0);
    }

    double length() {
        return rows.number("length").orElse(0);
    }

    /// The time of the link as `row` wants it, with what the link itself states.
    Optional<DelayFunction> delay(DelayRow row) {
        sound = true;
        double time = row.needsFreeTime() ? freeTime() : Double.NaN;
        double capacity = number("capacity", Double.NaN) * lanes();
        double b = number("vdf_alpha", USUAL_B);
        double power = number("vdf_beta", USUAL_POWER);
        if (!sound) return Optional.empty();
        if (row.needsCapacity(time, b, power)) {
            double needed = row.capacity().orElse(capacity);
            Spot at = row.capacity().isPresent() ? row.spot("capacity") : rows.spot("capacity");
            if (Double.isNaN(needed)) {
                findings.add(new AssignmentValueProblem.ValueMissing(
                        at, "the time of the link grows with volume / capacity"));
            } else if (needed == 0) {
                findings.add(new AssignmentValueProblem.NoCapacity(at));
            }
            if (!(needed > 0)) return Optional.empty();
        } else if (Double.isNaN(capacity)) {
            capacity = 0;
        }
        return Optional.of(row.function(time, capacity, b, power));
    }

    private double lanes() {
        return number("lanes", 1);
    }

    private double freeTime() {
        double stated = number("vdf_fftt", Double.NaN);
        if (!Double.isNaN(stated)) return stated;
        if (!rows.text("free_speed").isEmpty()
                || rows.text("vdf_free_speed_mph").isEmpty()) {
            return units.minutes() * hours("length", "free_speed");
        }
        return 60 * hours("vdf_length_mi", "vdf_free_speed_mph");
    }

    private double hours(String lengthColumn, String speedColumn) {
        double length = needed(lengthColumn, rows.number(lengthColumn));
        double speed = needed(speedColumn, rows.positive(speedColumn));
        return length / speed;
    }

    private double needed(String column, OptionalDouble value) {
        if (value.isPresent()) return value.getAsDouble();
        if (sound && rows.text(column).isEmpty()) {
            findings.add(new AssignmentValueProblem.ValueMissing(
                    rows.spot(column), "without it and without vdf_fftt the free time is not known"));
        }
        sound = false;
        return Double.NaN;
    }

    private double number(String column, double whenBlank) {
        OptionalDouble value = rows.number(column);
        if (value.isEmpty() && !rows.text(column).isEmpty()) sound = false;
        return value.orElse(whenBlank);
    }
}
