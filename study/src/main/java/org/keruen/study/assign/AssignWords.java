package org.keruen.study.assign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;
import org.keruen.flow.AssignmentSettings;
import org.keruen.flow.Principle;
import org.keruen.ingest.assignment.AssignmentFiles;
import org.keruen.ingest.assignment.TripsFile;
import org.keruen.model.issue.Refused;

/// Reads the words of a question; all that cannot be understood is said at once.
final class AssignWords {
    /// Where nothing else is asked. At 1e-4 volumes of single links still move; below 1e-6 few people could tell.
    private static final double USUAL_GAP = 1e-6;

    /// A gap below the noise floor would otherwise be looked for without end.
    private static final int USUAL_ITERATIONS = 1000;

    /// More help less: only part of the work can be shared out.
    private static final int MOST_USUAL_THREADS = 8;

    private static final int MOST_THREADS = 1024;

    /// Of all trips, so many may lack a path before a run is refused.
    static final double MOST_UNREACHABLE = 0.01;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private final List<AssignProblem> problems = new ArrayList<>();

    private AssignWords() {}

    static AssignRequest read(AssignQuestion question) {
        return new AssignWords().request(question);
    }

    private AssignRequest request(AssignQuestion question) {
        OptionalDouble toll = factor("--toll-factor", question.tollFactor());
        OptionalDouble distance = factor("--distance-factor", question.distanceFactor());
        double gap = number("--gap", question.gap(), "a number above 0 and below 1, such as 1e-6", g -> g > 0 && g < 1)
                .orElse(USUAL_GAP);
        int usualThreads = Math.min(MOST_USUAL_THREADS, Runtime.getRuntime().availableProcessors());
        int threads = whole("--threads", question.threads(), MOST_THREADS, usualThreads);
        int iterations = whole("--max-iterations", question.maxIterations(), Integer.MAX_VALUE, USUAL_ITERATIONS);
        double seconds = number("--time-limit", question.timeLimit(), "seconds, above 0", limit -> limit > 0)
                .orElse(Double.POSITIVE_INFINITY);
        Principle principle = principle(question.principle());
        if (!problems.isEmpty()) throw new Refused(problems);
        AssignmentFiles files = new AssignmentFiles(
                question.network(),
                question.trips().map(trips -> TripsFile.of(trips, Path.of(""))),
                question.classes(),
                toll,
                distance);
        AssignmentSettings settings = AssignmentSettings.to(gap)
                .by(principle)
                .onThreads(threads)
                .within(iterations, seconds)
                .leavingOut(question.skipUnreachable() ? 1 : MOST_UNREACHABLE);
        return new AssignRequest(files, settings, question.selectLinks());
    }

    private OptionalDouble factor(String option, Optional<String> text) {
        return number(option, text, "a number, 0 or more", factor -> factor >= 0);
    }

    private OptionalDouble number(String option, Optional<String> text, String expected, DoublePredicate good) {
        if (text.isEmpty()) return OptionalDouble.empty();
        String word = text.get().strip();
        if (NUMBER.matcher(word).matches()) {
            double number = Double.parseDouble(word);
            if (Double.isFinite(number) && good.test(number)) return OptionalDouble.of(number);
        }
        problems.add(new AssignProblem.NotSuchANumber(option, text.get(), expected));
        return OptionalDouble.empty();
    }

    private int whole(String option, Optional<String> text, int most, int otherwise) {
        String expected = most == Integer.MAX_VALUE ? "a whole number from 1" : "a whole number from 1 to " + most;
        return (int) number(option, text, expected, n -> n == Math.rint(n) && n >= 1 && n <= most)
                .orElse(otherwise);
    }

    private Principle principle(Optional<String> text) {
        String word = text.orElse("user").strip().toLowerCase(Locale.ROOT);
        if (word.equals("system")) return Principle.SYSTEM_OPTIMUM;
        if (!word.equals("user")) problems.add(new AssignProblem.UnknownPrinciple(word));
        return Principle.USER_EQUILIBRIUM;
    }
}
