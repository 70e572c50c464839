package org.keruen.supernetwork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.keruen.model.network.Mode;
import org.keruen.model.time.Validity;

/// What part of a package is compiled: the day whose prices and rules apply, the span of time in which cargo may move,
/// the countries left out and the modes allowed.
public record Scope(LocalDate day, Instant from, Instant to, Set<String> avoid, Set<Mode> modes) {
    public Scope {
        avoid = Set.copyOf(avoid);
        modes = Set.copyOf(modes);
        if (!from.isBefore(to))
            throw new IllegalArgumentException("the span ends %s before it begins %s".formatted(to, from));
    }

    public boolean allows(Mode mode) {
        return modes.isEmpty() || modes.contains(mode);
    }

    /// Whether something in force on these days of a zone can be met within the span.
    public boolean meets(Validity validity, ZoneId zone) {
        return validity.opensAt(zone) < to.getEpochSecond() && validity.closesAt(zone) > from.getEpochSecond();
    }

    public boolean avoids(String country) {
        return avoid.contains(country);
    }
}
