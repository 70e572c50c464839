package org.keruen.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.keruen.flow.equilibrium.EquilibriumSolver;
import org.keruen.flow.equilibrium.Solution;
import org.keruen.model.assignment.AssignmentNetwork;
import org.keruen.model.assignment.UserClass;

/// The door of the assignment: a network, who wants to go where, and how well it is to be done.
///
/// All classes meet on the links: a vehicle counts for as many equivalents as its class says, and everybody
/// takes the same time on a link. What differs is what they pay beside time. The problem is then convex, and
/// its volumes are unique on every link whose time rises.
public final class Assigner {
    private final LongSupplier nanoTime;

    /// @param nanoTime a clock in nanoseconds from any start; it serves the time limit and the trace, never
    ///     the answer
    public Assigner(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /// Assigns every trip.
    ///
    /// @throws NoPath when more trips than the settings allow have no path
    /// @throws IllegalArgumentException when there is no class, or one has other zones than the network
    public Assignment assign(
            AssignmentNetwork network,
            List<UserClass> classes,
            AssignmentSettings settings,
            AssignmentProgress progress) {
        return assign(network, classes, Optional.empty(), settings, progress);
    }

    /// Assigns every trip, beginning with an earlier answer: other trips, tolls, bans or volume–delay
    /// functions on the same nodes and links. The closer the question, the sooner it is done. On another
    /// network it begins anew.
    public Assignment assignFrom(
            Assignment start,
            AssignmentNetwork network,
            List<UserClass> classes,
            AssignmentSettings settings,
            AssignmentProgress progress) {
        return assign(network, classes, Optional.of(start.solution()), settings, progress);
    }

    private Assignment assign(
            AssignmentNetwork network,
            List<UserClass> classes,
            Optional<Solution> start,
            AssignmentSettings settings,
            AssignmentProgress progress) {
        check(network, classes);
        try {
            EquilibriumSolver solver = new EquilibriumSolver(network, classes, start, settings, nanoTime);
            return new Assignment(network, classes, settings.principle(), solver.solve(progress));
        } catch (NoPath inEquivalents) {
            throw new NoPath(vehicles(inEquivalents.pairs(), classes));
        }
    }

    private static void check(AssignmentNetwork network, List<UserClass> classes) {
        if (classes.isEmpty()) throw new IllegalArgumentException("there is no class of users");
        for (UserClass users : classes) {
            if (users.demand().zones() != network.zones()) {
                throw new IllegalArgumentException("the network has %d zones, the demand of %s %d"
                        .formatted(network.zones(), users.name(), users.demand().zones()));
            }
        }
    }

    static List<UnreachablePair> vehicles(List<UnreachablePair> inEquivalents, List<UserClass> classes) {
        return inEquivalents.stream()
                .map(pair -> new UnreachablePair(
                        pair.userClass(),
                        pair.origin(),
                        pair.destination(),
                        pair.volume() / classes.get(pair.userClass()).equivalents()))
                .toList();
    }
}
