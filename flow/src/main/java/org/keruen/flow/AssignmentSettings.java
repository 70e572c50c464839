package org.keruen.flow;

/// How an assignment is to be done.
///
/// @param gap the relative gap to reach, above 0
/// @param maxIterations the most iterations after the first loading
/// @param maxSeconds the most seconds; checked once an iteration
/// @param threads how many may work at once; the digits of the answer do not depend on it
/// @param mostUnreachable the largest share of all trips that may lack a path and be left out; more is [NoPath]
public record AssignmentSettings(
        Principle principle, double gap, int maxIterations, double maxSeconds, int threads, double mostUnreachable) {
    public AssignmentSettings {
        if (!(gap > 0)) throw new IllegalArgumentException("a gap is above 0, got " + gap);
        if (maxIterations < 1) throw new IllegalArgumentException("at least one iteration, got " + maxIterations);
        if (!(maxSeconds > 0)) throw new IllegalArgumentException("the time limit is above 0, got " + maxSeconds);
        if (threads < 1) throw new IllegalArgumentException("at least one thread, got " + threads);
        if (!(mostUnreachable >= 0 && mostUnreachable <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, got " + mostUnreachable);
        }
    }

    /// User equilibrium to this gap on one thread, however long it takes; every trip must have a path.
    public static AssignmentSettings to(double gap) {
        return new AssignmentSettings(
                Principle.USER_EQUILIBRIUM, gap, Integer.MAX_VALUE, Double.POSITIVE_INFINITY, 1, 0);
    }

    public AssignmentSettings by(Principle other) {
        return new AssignmentSettings(other, gap, maxIterations, maxSeconds, threads, mostUnreachable);
    }

    public AssignmentSettings onThreads(int other) {
        return new AssignmentSettings(principle, gap, maxIterations, maxSeconds, other, mostUnreachable);
    }

    public AssignmentSettings within(int iterations, double seconds) {
        return new AssignmentSettings(principle, gap, iterations, seconds, threads, mostUnreachable);
    }

    public AssignmentSettings leavingOut(double share) {
        return new AssignmentSettings(principle, gap, maxIterations, maxSeconds, threads, share);
    }
}
