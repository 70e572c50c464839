package org.keruen.study.question;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.issue.Issues;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.place.Terminal;
import org.keruen.model.place.TerminalRole;

/// Reads modes, and says when none of them reaches a place.
final class ModeWords {
    private final List<Terminal> terminals;
    private final Issues issues;

    ModeWords(List<Terminal> terminals, Issues issues) {
        this.terminals = terminals;
        this.issues = issues;
    }

    Set<Mode> read(List<String> words) {
        Map<String, Mode> known = new LinkedHashMap<>();
        for (Mode mode : Mode.values()) known.put(mode.word(), mode);
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        for (String word : words) {
            Mode mode = known.get(word.toLowerCase(Locale.ROOT));
            if (mode == null) issues.add(new WordProblem.UnknownMode(word, List.copyOf(known.keySet())));
            else modes.add(mode);
        }
        return modes;
    }

    /// A problem when none of the terminals meant can be reached by a mode allowed. No modes means all.
    void reaches(String option, List<Place> places, Set<Mode> allowed) {
        if (places.isEmpty()) return;
        Set<Id<Place>> meant = new HashSet<>(PlaceWords.ids(places));
        Set<Mode> serving = EnumSet.noneOf(Mode.class);
        for (Terminal terminal : terminals) {
            if (!meant.contains(terminal.place())) continue;
            for (TerminalRole role : terminal.roles()) serving.addAll(modes(role));
        }
        boolean reached = serving.stream().anyMatch(mode -> allowed.isEmpty() || allowed.contains(mode));
        if (reached) return;
        issues.add(new ConflictProblem.NotServed(
                option,
                places.getFirst().names().en(),
                allowed.isEmpty() ? List.of("any mode") : words(allowed),
                words(serving)));
    }

    static List<String> words(Set<Mode> modes) {
        return modes.stream().sorted().map(Mode::word).toList();
    }

    private static Set<Mode> modes(TerminalRole role) {
        return switch (role) {
            case BOX_RAIL, WAGON_RAIL -> Set.of(Mode.RAIL);
            case BOX_SEA, BULK_SEA -> Set.of(Mode.SEA, Mode.FEEDER);
            case WAGON_FERRY, TRUCK_FERRY -> Set.of(Mode.FERRY);
            case AIR -> Set.of(Mode.AIR);
            case TRUCK -> Set.of(Mode.ROAD);
            case CRUDE_PIPE, GAS_PIPE -> Set.of(Mode.PIPELINE);
        };
    }
}
