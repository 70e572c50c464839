package org.keruen.supernetwork.operation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation;
import org.keruen.model.operation.Operation.Direction;
import org.keruen.model.operation.Operation.Kind;
import org.keruen.model.operation.Operation.Situation;
import org.keruen.model.place.Place;
import org.keruen.model.service.Traffic;
import org.keruen.supernetwork.consignment.StandIn;

/// Finds the one operation row that applies: the most specific in scope, and a congested or weather row before the
/// normal one only on days inside its own period. Rows are alternatives, never summed.
public final class OperationBook {
    private static final Direction ANY = new Direction.Any();

    private final Map<Kind, Map<String, List<Operation>>> byPlace = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, List<Operation>>> jams = new EnumMap<>(Kind.class);
    private final Map<Asked, Optional<Operation>> answered = new HashMap<>();
    private final LocalDate day;

    private record Asked(
            Kind kind, Id<Place> place, Direction direction, Mode from, Mode to, Form form, Traffic traffic) {}

    public OperationBook(List<Operation> operations, LocalDate day) {
        this.day = day;
        for (Operation operation : operations) {
            if (operation.situation() != Situation.NORMAL) enter(jams, operation);
            if (inForce(operation)) enter(byPlace, operation);
        }
    }

    private static void enter(Map<Kind, Map<String, List<Operation>>> table, Operation operation) {
        table.computeIfAbsent(operation.kind(), k -> new HashMap<>())
                .computeIfAbsent(operation.place().map(Id::text).orElse(""), p -> new ArrayList<>())
                .add(operation);
    }

    /// The row for an operation on one mode.
    public Optional<Operation> find(
            Kind kind, Id<Place> place, Direction direction, Mode mode, Form form, Traffic traffic) {
        return find(kind, place, direction, mode, mode, form, traffic);
    }

    /// The row for passing from one mode to another.
    public Optional<Operation> find(
            Kind kind, Id<Place> place, Direction direction, Mode from, Mode to, Form form, Traffic traffic) {
        Asked asked = new Asked(kind, place, direction, from, to, form, traffic);
        Optional<Operation> known = answered.get(asked);
        if (known == null) {
            known = search(asked);
            answered.put(asked, known);
        }
        return known;
    }

    /// The congested or weather row for what `normal` is the normal row of, at the same place; empty where no source
    /// tells of one.
    public Optional<Operation> jammed(Operation normal, Form form, Traffic traffic) {
        if (normal.situation() != Situation.NORMAL || normal.place().isEmpty()) return Optional.empty();
        Mode from = normal.modes().map(Operation.ModeChange::from).orElse(Mode.RAIL);
        Mode to = normal.modes().map(Operation.ModeChange::to).orElse(Mode.RAIL);
        Asked asked = new Asked(normal.kind(), normal.place().get(), normal.direction(), from, to, form, traffic);
        return jams
                .getOrDefault(normal.kind(), Map.of())
                .getOrDefault(normal.place().get().text(), List.of())
                .stream()
                .filter(row -> score(row, asked) >= 0)
                .max(Comparator.comparingInt((Operation row) -> score(row, asked))
                        .thenComparing(row -> row.period().last()));
    }

    /// Directions for which a kind of operation is known at a place.
    public List<Direction> directionsAt(Kind kind, Id<Place> place) {
        return at(kind, place.text()).stream()
                .map(Operation::direction)
                .distinct()
                .toList();
    }

    private Optional<Operation> search(Asked asked) {
        Operation best = null;
        int bestScore = -1;
        for (String place : List.of(asked.place.text(), "")) {
            for (Operation row : at(asked.kind, place)) {
                int score = score(row, asked);
                boolean newer = score == bestScore
                        && best != null
                        && row.period().last().isAfter(best.period().last());
                if (score > bestScore || newer) {
                    best = row;
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Operation> at(Kind kind, String place) {
        return byPlace.getOrDefault(kind, Map.of()).getOrDefault(place, List.of());
    }

    private boolean inForce(Operation operation) {
        return operation.situation() == Situation.NORMAL
                || (!operation.period().isAlways() && operation.period().contains(day));
    }

    /// Minus one when the row does not apply; otherwise higher for a narrower scope.
    private static int score(Operation row, Asked asked) {
        int score = row.place().isPresent() ? 64 : 0;
        if (row.situation() != Situation.NORMAL) score += 32;
        if (!row.direction().equals(ANY)) {
            if (!row.direction().equals(asked.direction)) return -1;
            score += 16;
        }
        if (row.modes().isPresent()) {
            Operation.ModeChange modes = row.modes().get();
            if (modes.from() != asked.from || modes.to() != asked.to) return -1;
            score += 8;
        }
        if (row.form().isPresent()) {
            if (!StandIn.covers(row.form().get(), asked.form, asked.to)) return -1;
            score += row.form().get() == asked.form ? 4 : 3;
        }
        if (row.traffic().isPresent()) {
            if (row.traffic().get() != asked.traffic) return -1;
            score += 2;
        }
        return score;
    }
}
