package org.keruen.scenario;

import java.util.ArrayList;
import java.util.List;
import org.keruen.model.time.Validity;

/// Days in force under changes: a span may be widened, or cut in two. Spans are returned in the order of days.
final class Spans {
    private Spans() {}

    /// `old` and the days of `window`: one span where they meet or overlap, otherwise two.
    static List<Validity> with(Validity old, Validity window) {
        boolean apart = old.last().plusDays(1).isBefore(window.first())
                || window.last().plusDays(1).isBefore(old.first());
        if (!apart) {
            return List.of(new Validity(
                    old.first().isBefore(window.first()) ? old.first() : window.first(),
                    old.last().isAfter(window.last()) ? old.last() : window.last()));
        }
        return old.first().isBefore(window.first()) ? List.of(old, window) : List.of(window, old);
    }

    /// The days of `old` outside `window`: none, one span or two.
    static List<Validity> without(Validity old, Validity window) {
        if (!meet(old, window)) return List.of(old);
        List<Validity> left = new ArrayList<>(2);
        if (old.first().isBefore(window.first())) {
            left.add(new Validity(old.first(), window.first().minusDays(1)));
        }
        if (old.last().isAfter(window.last())) {
            left.add(new Validity(window.last().plusDays(1), old.last()));
        }
        return left;
    }

    /// The days both have. Only for spans that [meet](#meet).
    static Validity inside(Validity old, Validity window) {
        return new Validity(
                old.first().isAfter(window.first()) ? old.first() : window.first(),
                old.last().isBefore(window.last()) ? old.last() : window.last());
    }

    static boolean meet(Validity one, Validity other) {
        return !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
    }
}
