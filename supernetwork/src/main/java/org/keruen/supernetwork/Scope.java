package org.keruen.supernetwork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.keruen.model.network.Mode;
import org.keruen.model.time.Validity;
import org.keruen.supernetwork.document.Papers;

/// What part of a package is compiled: the day whose prices and rules apply, the span of time in which cargo may move,
/// the countries left out because the question avoids them, the modes allowed, and the countries left out because they
/// are shut to this traffic; which through rates count; and the documents that the cargo travels under.
public record Scope(
        LocalDate day,
        Instant from,
        Instant to,
        Set<String> avoid,
        Set<Mode> modes,
        Set<String> shut,
        RateUse rates,
        Papers papers) {
    /// With no document stated.
    public Scope(
            LocalDate day,
            Instant from,
            Instant to,
            Set<String> avoid,
            Set<Mode> modes,
            Set<String> shut,
            RateUse rates) {
        this(day, from, to, avoid, modes, shut, rates, Papers.UNSTATED);
    }

    /// With the nearest through rate wherever none is in force.
    public Scope(LocalDate day, Instant from, Instant to, Set<String> avoid, Set<Mode> modes, Set<String> shut) {
        this(day, from, to, avoid, modes, shut, RateUse.NEAREST);
    }

    /// With no country shut.
    public Scope(LocalDate day, Instant from, Instant to, Set<String> avoid, Set<Mode> modes) {
        this(day, from, to, avoid, modes, Set.of());
    }

    public Scope {
        shut = Set.copyOf(shut);
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

    public boolean shuts(String country) {
        return shut.contains(country);
    }

    public boolean avoids(String country) {
        return avoid.contains(country);
    }
}
