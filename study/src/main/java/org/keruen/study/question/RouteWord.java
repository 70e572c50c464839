package org.keruen.study.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.keruen.model.issue.Refused;
import org.keruen.plan.RouteFamily;

/// Reads a kind of route: `northern southern middle sea air road`.
public final class RouteWord {
    private RouteWord() {}

    /// The family. Throws [Refused] for any other word.
    public static RouteFamily read(String word) {
        String wanted = word.strip().toUpperCase(Locale.ROOT);
        for (RouteFamily known : RouteFamily.values()) if (known.name().equals(wanted)) return known;
        throw new Refused(List.of(new RouteProblem.UnknownRoute(
                word, Arrays.stream(RouteFamily.values()).map(RouteWord::of).toList())));
    }

    /// The word of a family.
    public static String of(RouteFamily family) {
        return family.name().toLowerCase(Locale.ROOT);
    }
}
