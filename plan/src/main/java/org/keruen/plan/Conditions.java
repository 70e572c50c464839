package org.keruen.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.keruen.plan.search.Route;

/// Leaves out conditions of a question until something is found: one alone if one is enough, else so many
/// that each of them is needed.
final class Conditions {
    private static final int ANY_TRANSFERS = 40;

    private Conditions() {}

    /// A condition that a question may have; another document is more easily had than another route.
    enum Condition {
        DOCUMENT,
        AVOID,
        MODES,
        VIA,
        MAX_TRANSFERS,
        ARRIVE_BY,
        DEADLINE,
        BUDGET;

        private boolean isIn(PlanRequest request) {
            return switch (this) {
                case AVOID -> !request.avoid().isEmpty();
                case MODES -> !request.modes().isEmpty();
                case VIA -> !request.via().isEmpty();
                case DOCUMENT -> !request.documents().isEmpty();
                case MAX_TRANSFERS -> request.maxTransfers().isPresent();
                case ARRIVE_BY -> request.arriveBy().isPresent();
                case DEADLINE -> request.deadline().isPresent();
                case BUDGET -> request.budgetCents().isPresent();
            };
        }
    }

    /// The question with less conditions, those left out, and what it finds.
    record Relaxed(PlanRequest request, Set<Condition> leftOut, List<Route> found) {}

    /// Empty where even without all conditions nothing is found.
    static Optional<Relaxed> relax(PlanRequest request, Function<PlanRequest, List<Route>> find) {
        List<Condition> all = Arrays.stream(Condition.values())
                .filter(condition -> condition.isIn(request))
                .toList();
        if (all.isEmpty()) return Optional.empty();
        Optional<Relaxed> free = found(request, EnumSet.copyOf(all), find);
        if (free.isEmpty() || all.size() == 1) return free;
        for (Condition one : all) {
            Optional<Relaxed> relaxed = found(request, EnumSet.of(one), find);
            if (relaxed.isPresent()) return relaxed;
        }
        Relaxed needed = free.get();
        for (Condition one : all) {
            Set<Condition> fewer = EnumSet.copyOf(needed.leftOut);
            fewer.remove(one);
            needed = found(request, fewer, find).orElse(needed);
        }
        return Optional.of(needed);
    }

    private static Optional<Relaxed> found(
            PlanRequest request, Set<Condition> leftOut, Function<PlanRequest, List<Route>> find) {
        PlanRequest relaxed = without(request, leftOut);
        List<Route> found = find.apply(relaxed);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Relaxed(relaxed, leftOut, found));
    }

    /// Transfers stay counted, so that what is found has as few as there are.
    private static PlanRequest without(PlanRequest request, Set<Condition> out) {
        PlanRequest carried = out.contains(Condition.DOCUMENT) ? request.under(Set.of()) : request;
        return carried.with(
                out.contains(Condition.ARRIVE_BY) ? Optional.empty() : request.arriveBy(),
                out.contains(Condition.DEADLINE) ? Optional.empty() : request.deadline(),
                out.contains(Condition.BUDGET) ? OptionalLong.empty() : request.budgetCents(),
                out.contains(Condition.AVOID) ? Set.of() : request.avoid(),
                out.contains(Condition.VIA) ? List.of() : request.via(),
                out.contains(Condition.MODES) ? Set.of() : request.modes(),
                out.contains(Condition.MAX_TRANSFERS) ? OptionalInt.of(ANY_TRANSFERS) : request.maxTransfers());
    }

    /// The question whose conditions give way just so far that a route keeps them: told by what the route
    /// breaks.
    static PlanRequest widened(PlanRequest request, Set<Condition> leftOut, Route route, Refusals refusals) {
        PlanRequest free = without(request, leftOut);
        List<String> passed = refusals.passed(route);
        Set<String> avoid = Set.copyOf(
                request.avoid().stream().filter(c -> !passed.contains(c)).toList());
        var modes = new ArrayList<>(request.modes());
        if (!modes.isEmpty()) {
            for (var mode : Refusals.modes(route)) if (!modes.contains(mode)) modes.add(mode);
        }
        var end = refusals.endOfArrival(route);
        PlanRequest carried =
                leftOut.contains(Condition.DOCUMENT) ? request.under(refusals.documentsFor(route)) : request;
        return carried.with(
                request.arriveBy().map(by -> by.isBefore(end) && leftOut.contains(Condition.ARRIVE_BY) ? end : by),
                request.deadline().map(by -> by.isBefore(end) && leftOut.contains(Condition.DEADLINE) ? end : by),
                leftOut.contains(Condition.BUDGET)
                        ? OptionalLong.of(100 * Math.ceilDiv(route.cents(), 100))
                        : request.budgetCents(),
                leftOut.contains(Condition.AVOID) ? avoid : request.avoid(),
                free.via(),
                leftOut.contains(Condition.MODES) ? Set.copyOf(modes) : request.modes(),
                leftOut.contains(Condition.MAX_TRANSFERS)
                        ? OptionalInt.of(route.boardings() - 1)
                        : request.maxTransfers());
    }
}
