package org.keruen.scenario;

import java.util.Locale;
import java.util.Optional;

/// What a change is about, written `link:KZAYG-KZBKT`. In an id `*` stands for any characters,
/// also none: `tariff:*` is all of them, `operation:op:KZ*:border:*` the borders of Kazakhstan.
public record Target(Kind kind, String id) {
    /// The tables a target may name. `DEMAND` is there to be refused in plain words: what is to be carried has a
    /// kind of change of its own, which names no rows.
    public enum Kind {
        PLACE,
        TERMINAL,
        LINK,
        OPERATION,
        SERVICE,
        TARIFF,
        PARAMETER,
        ORDER,
        PROJECT,
        RESOURCE,
        DEMAND;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Empty when there is no colon, no such kind of target, or nothing after the colon.
    public static Optional<Target> of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.substring(colon + 1).isBlank()) return Optional.empty();
        String word = text.substring(0, colon).strip();
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return Optional.of(new Target(kind, text.substring(colon + 1).strip()));
            }
        }
        return Optional.empty();
    }

    boolean means(String candidate) {
        int star = id.indexOf('*');
        if (star < 0) return candidate.equals(id);
        int last = id.lastIndexOf('*');
        if (!candidate.startsWith(id.substring(0, star))) return false;
        int reached = star;
        for (String part : id.substring(star, last).split("\\*", -1)) {
            int found = candidate.indexOf(part, reached);
            if (found < 0) return false;
            reached = found + part.length();
        }
        String end = id.substring(last + 1);
        return candidate.length() - end.length() >= reached && candidate.endsWith(end);
    }

    @Override
    public String toString() {
        return kind.word() + ":" + id;
    }
}
