package org.keruen.scenario;

import java.util.Locale;
import java.util.Optional;

/// What a change is about, written `link:KZAYG-KZBKT`. An id ending in `*` means every id that begins so
/// (`tariff:*` is all of them).
public record Target(Kind kind, String id) {
    /// The tables a target may name. `RESOURCE` and `DEMAND` are words of the language that no change
    /// understands yet.
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
        return id.endsWith("*") ? candidate.startsWith(id.substring(0, id.length() - 1)) : candidate.equals(id);
    }

    @Override
    public String toString() {
        return kind.word() + ":" + id;
    }
}
