package org.keruen.study.question;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.keruen.model.issue.Issues;
import org.keruen.model.time.Validity;

/// Reads days and ranges of days, and says when a package cannot answer for them.
public final class DayWords {
    /// Nothing in a package is dated earlier; the rail services themselves began about then.
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    private static final int YEARS_AHEAD = 2;
    private static final long LONGEST_WINDOW = 92;

    private final LocalDate last;
    private final Issues issues;

    /// Problems are added to `issues`.
    public DayWords(LocalDate asOf, Issues issues) {
        this.last = asOf.plusYears(YEARS_AHEAD);
        this.issues = issues;
    }

    /// The day; empty when the text was a problem.
    public Optional<LocalDate> day(String option, String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDay) {
            issues.add(new DateProblem.NotADay(option, text));
            return Optional.empty();
        }
        if (day.isBefore(FIRST) || day.isAfter(last)) {
            issues.add(new DateProblem.OutOfReach(option, day, FIRST, last));
            return Optional.empty();
        }
        return Optional.of(day);
    }

    /// A day, or `A..B` with both days in it.
    Optional<Validity> window(String option, String text) {
        int dots = text.indexOf("..");
        if (dots < 0) return day(option, text).map(day -> new Validity(day, day));
        Optional<LocalDate> from = day(option, text.substring(0, dots));
        Optional<LocalDate> to = day(option, text.substring(dots + 2));
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        if (to.get().isBefore(from.get())) {
            issues.add(new DateProblem.Backwards(text));
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(from.get(), to.get()) + 1;
        if (days > LONGEST_WINDOW) {
            issues.add(new DateProblem.WindowTooLong(days, LONGEST_WINDOW));
            return Optional.empty();
        }
        return Optional.of(new Validity(from.get(), to.get()));
    }
}
