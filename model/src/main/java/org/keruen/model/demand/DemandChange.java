package org.keruen.model.demand;

import java.util.Optional;
import java.util.OptionalInt;
import org.keruen.model.Id;
import org.keruen.model.cargo.Loading;
import org.keruen.model.provenance.Provenance;

/// More or less to carry from a year on, as a scenario has it. The rows of demand are of past years and a year model
/// grows later ones from them, so a change is kept beside the rows, in the order given, and applied to what has been
/// grown. Whatever is left out stands for any class, loading or zone; without `toYear` it holds for good. A zone may
/// be the sum of others: [ZoneGroups].
public record DemandChange(
        Optional<String> cargoClass,
        Optional<Loading> loading,
        Optional<Id<Zone>> from,
        Optional<Id<Zone>> to,
        Kind kind,
        int fromYear,
        OptionalInt toYear,
        Provenance provenance) {
    /// What becomes of a year's volume. An amount is for the class and pair as a whole, so one with `Plus` or `Minus`
    /// names a class and two base zones.
    public sealed interface Kind {
        record Times(double factor) implements Kind {
            public Times {
                if (!Double.isFinite(factor) || factor < 0) {
                    throw new IllegalArgumentException("a factor must be 0 or more, got " + factor);
                }
            }
        }

        record Plus(Volume aYear) implements Kind {}

        record Minus(Volume aYear) implements Kind {}
    }

    public DemandChange {
        if (toYear.isPresent() && toYear.getAsInt() < fromYear) {
            throw new IllegalArgumentException(
                    "the last year %d is before the first %d".formatted(toYear.getAsInt(), fromYear));
        }
    }

    /// Whether it changes what goes between two base zones in a year.
    public boolean concerns(
            String someClass,
            Optional<Loading> someLoading,
            Id<Zone> someFrom,
            Id<Zone> someTo,
            int year,
            ZoneGroups groups) {
        return year >= fromYear
                && year <= toYear.orElse(Integer.MAX_VALUE)
                && cargoClass.orElse(someClass).equals(someClass)
                && (loading.isEmpty() || loading.equals(someLoading))
                && (from.isEmpty() || groups.of(from.get()).contains(someFrom))
                && (to.isEmpty() || groups.of(to.get()).contains(someTo));
    }

    /// A volume after the change, never below zero. Throws [IllegalArgumentException] for an amount in another
    /// measure than the volume's.
    public Volume after(Volume before) {
        return switch (kind) {
            case Kind.Times(double factor) -> before.times(factor);
            case Kind.Plus(Volume aYear) -> before.plus(aYear);
            case Kind.Minus(Volume aYear) -> before.minus(aYear);
        };
    }
}
