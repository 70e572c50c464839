package org.keruen.flow.fit;

import java.time.LocalDate;
import java.util.List;

/// Observations parted by the day up to which the data are known.
///
/// A period that ends after that day is kept out, even if it began before: nobody could have published it.
///
/// @param asOf the last day that is known
/// @param fitted what a fit may see: all of it ends on that day or before
/// @param keptOut what it may not see
public record Split(LocalDate asOf, List<FitObservation> fitted, List<FitObservation> keptOut) {
    public Split {
        fitted = List.copyOf(fitted);
        keptOut = List.copyOf(keptOut);
        for (FitObservation one : fitted) {
            if (one.of().to().isAfter(asOf)) {
                throw new IllegalArgumentException(one.of() + " ends after " + asOf + " and cannot be fitted");
            }
        }
        for (FitObservation one : keptOut) {
            if (!one.of().to().isAfter(asOf)) {
                throw new IllegalArgumentException(one.of() + " ends by " + asOf + " and is not kept out");
            }
        }
    }

    public static Split of(LocalDate asOf, List<FitObservation> all) {
        return new Split(
                asOf,
                all.stream().filter(one -> !one.of().to().isAfter(asOf)).toList(),
                all.stream().filter(one -> one.of().to().isAfter(asOf)).toList());
    }
}
