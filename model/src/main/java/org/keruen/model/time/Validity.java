package org.keruen.model.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The days something is in force, first and last included, in the place's own calendar.
public record Validity(LocalDate first, LocalDate last) {
    public static final Validity ALWAYS = new Validity(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    public Validity {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("validity ends on %s, before it begins on %s".formatted(last, first));
        }
    }

    public static Validity from(LocalDate first) {
        return new Validity(first, ALWAYS.last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// Whether the two have a day in common.
    public boolean meets(Validity other) {
        return !last.isBefore(other.first) && !first.isAfter(other.last);
    }

    /// How many days it is in force, first and last included.
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean isAlways() {
        return equals(ALWAYS);
    }

    public boolean isOpenEnded() {
        return last.equals(ALWAYS.last);
    }

    /// First instant in force, in epoch seconds.
    public long opensAt(ZoneId zone) {
        return first.atStartOfDay(zone).toEpochSecond();
    }

    /// First instant no longer in force, in epoch seconds.
    public long closesAt(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toEpochSecond();
    }
}
