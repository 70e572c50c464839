package org.keruen.model.assignment;

import java.util.Set;

/// Users who weigh time, tolls and distance alike, and where they go.
///
/// The generalised cost of a link to them, in the network's unit of time: `time + tollFactor · toll +
/// distanceFactor · length`. A value of time `w`, in money for a unit of time, is a toll factor of `1 / w`.
///
/// @param equivalents what one of their vehicles counts on a link, in units of the reference vehicle
/// @param bannedTypes link types that they may not use
/// @param demand vehicles from zone to zone
public record UserClass(
        String name,
        double equivalents,
        double tollFactor,
        double distanceFactor,
        Set<String> bannedTypes,
        OdMatrix demand) {
    public UserClass {
        bannedTypes = Set.copyOf(bannedTypes);
        if (!(equivalents > 0) || Double.isInfinite(equivalents)) {
            throw new IllegalArgumentException("equivalents are above 0 and finite, got " + equivalents);
        }
        if (!(tollFactor >= 0 && distanceFactor >= 0) || Double.isInfinite(tollFactor + distanceFactor)) {
            throw new IllegalArgumentException(
                    "factors are 0 or more and finite, got %s and %s".formatted(tollFactor, distanceFactor));
        }
    }

    /// The only class of an assignment that knows none.
    public static UserClass only(double tollFactor, double distanceFactor, OdMatrix demand) {
        return new UserClass("all", 1, tollFactor, distanceFactor, Set.of(), demand);
    }
}
