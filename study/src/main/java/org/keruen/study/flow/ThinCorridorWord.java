package org.keruen.study.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.flow.year.Corridor;
import org.keruen.flow.year.YearFlow;
import org.keruen.model.issue.Refused;

/// Reads a thin corridor, whose services get cheaper with use, and a way along it.
final class ThinCorridorWord {
    /// Fewer TEU a year are no journeys to speak of.
    private static final double NOBODY = 1;

    private ThinCorridorWord() {}

    /// The corridor. Throws [Refused] for one that is not thin, and where nobody uses it this way.
    static Corridor read(Optional<String> word, Optional<String> way, YearFlow year) {
        Map<Corridor, Set<String>> thin = year.thinCorridors();
        String text = word.orElse("").strip();
        Corridor found = thin.keySet().stream()
                .filter(one -> one.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new Refused(List.of(new FlowProblem.UnknownThinCorridor(
                        text, thin.keySet().stream().map(Corridor::word).toList()))));
        boolean runs = way.isEmpty() || thin.getOrDefault(found, Set.of()).contains(way.get());
        if (!runs || unused(year, found, way)) {
            throw new Refused(List.of(new FlowProblem.UnusedCorridor(text, way.orElse(""), year.year())));
        }
        return found;
    }

    private static boolean unused(YearFlow year, Corridor corridor, Optional<String> way) {
        return year.thinVolume(corridor, way) < NOBODY;
    }

    /// `west` where no way is named. Throws [Refused] for what is neither west nor east.
    static String way(Optional<String> word) {
        String text = word.orElse("west").strip();
        if (text.equals("west") || text.equals("east")) return text;
        throw new Refused(List.of(new FlowProblem.UnknownWay(text)));
    }
}
