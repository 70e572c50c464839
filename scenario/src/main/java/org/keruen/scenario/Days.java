package org.keruen.scenario;

import org.keruen.model.time.Validity;

/// Days in force in words.
final class Days {
    private Days() {}

    static String words(Validity days) {
        if (days.isAlways()) return "always";
        return days.isOpenEnded() ? "from " + days.first() : "from %s to %s".formatted(days.first(), days.last());
    }
}
