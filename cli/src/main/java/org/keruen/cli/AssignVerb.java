package org.keruen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.keruen.model.issue.Refused;
import org.keruen.report.assign.AssignDocument;
import org.keruen.report.assign.AssignJson;
import org.keruen.report.assign.AssignText;
import org.keruen.report.assign.GapPlot;
import org.keruen.report.assign.TraceCsv;
import org.keruen.report.problem.ProblemText;
import org.keruen.study.assign.AssignAnswer;
import org.keruen.study.assign.AssignQuestion;
import org.keruen.study.assign.AssignStudy;
import org.keruen.study.assign.ProcessMeter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `keruen assign`: a year's trips, or an hour's, on a network that slows down under them.
@Command(
        name = "assign",
        header = "Assigns trips to a network whose links slow down as they fill: user equilibrium to a stated gap.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "For instance:",
            "  keruen assign --network net.tntp --trips trips.tntp --gap 1e-10",
            "  keruen assign --network net.tntp --trips demand.omx#am \\",
            "                --classes classes.csv --flows flows.csv --skims skims.csv",
            "  keruen assign --network gmns/ --select-link 10-16 \\",
            "                --select-out pairs.csv --plot gap.svg --json",
            "",
            "Trips without a path are left out with a warning each, in all up to 1 %% of the trips; more are refused"
                    + " (exit code 2, ASG-027), unless --skip-unreachable says otherwise.",
            "A run that stops at a limit ends with 0 and says that it has not converged (stop in the JSON).",
            "Volumes do not depend on the number of threads. Times and costs are in the network's unit.",
            "The files: docs/methods/assignment-files.md.",
        })
final class AssignVerb implements Callable<Integer> {
    private final Door door;

    @Option(
            names = "--network",
            required = true,
            paramLabel = "FILE|DIR",
            description = "A TNTP network, or a GMNS folder.")
    private Path network = Path.of("");

    @Option(
            names = "--trips",
            paramLabel = "FILE[#MATRIX]",
            description = "Trips from zone to zone: TNTP, CSV or OMX. Without it demand.csv of the GMNS folder, or what"
                    + " the classes name.")
    private @Nullable String trips;

    @Option(
            names = "--classes",
            paramLabel = "FILE",
            description = "A CSV table of classes of users: their trips, equivalents, factors and banned link types.")
    private @Nullable Path classes;

    @Option(
            names = "--gap",
            paramLabel = "GAP",
            description = "The relative gap to reach, (TSTT - SPTT) / TSTT in generalised cost; 1e-6 without it.")
    private @Nullable String gap;

    @Option(
            names = "--toll-factor",
            paramLabel = "T",
            description = "Time that a unit of toll is worth; without it the network's own, else 0.")
    private @Nullable String tollFactor;

    @Option(
            names = "--distance-factor",
            paramLabel = "D",
            description = "Time that a unit of length is worth; without it the network's own, else 0.")
    private @Nullable String distanceFactor;

    @Option(
            names = "--principle",
            paramLabel = "user|system",
            description = "user: nobody gains by changing way (without it); system: all together lose least.")
    private @Nullable String principle;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many may work at once; without it as many as processors, at most 8.")
    private @Nullable String threads;

    @Option(
            names = "--max-iterations",
            paramLabel = "N",
            description = "Stop after so many iterations; 1000 without it.")
    private @Nullable String maxIterations;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Stop after the iteration in which so many seconds of solving have passed.")
    private @Nullable String timeLimit;

    @Option(
            names = "--skip-unreachable",
            description = "Leave out trips without a path however many there are, not only up to 1 %%.")
    private boolean skipUnreachable;

    @Option(
            names = "--select-link",
            paramLabel = "A-B",
            description = "Say whose trips use the link from node A to node B, parallel links included. Several with"
                    + " commas between, or given more than once: trips that use any of them.")
    private List<String> selectLinks = new ArrayList<>();

    @Option(
            names = "--flows",
            paramLabel = "FILE.csv",
            description = "Write a row for every link: volume, time, cost, free time, volume over capacity.")
    private @Nullable Path flows;

    @Option(
            names = "--skims",
            paramLabel = "FILE.csv",
            description = "Write a row for every pair of zones that a path joins: cost, time, toll, length.")
    private @Nullable Path skims;

    @Option(
            names = "--select-out",
            paramLabel = "FILE.csv",
            description = "Write the trips that use the selected links, by class, origin and destination.")
    private @Nullable Path selectOut;

    @Option(
            names = "--trace",
            paramLabel = "FILE.csv",
            description = "Write a row for every iteration: gap, objective, seconds.")
    private @Nullable Path trace;

    @Option(names = "--plot", paramLabel = "FILE.svg", description = "Draw the gap against seconds.")
    private @Nullable Path plot;

    @Option(names = "--json", description = "One JSON document on standard output and nothing else.")
    private boolean json;

    AssignVerb(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        try (HeapWatch _ = HeapWatch.begun()) {
            return answer();
        }
    }

    private int answer() {
        OutputFiles files = files();
        files.check();
        if (selectOut != null && selectLinks.isEmpty()) {
            throw new Refused(List.of(new OutputProblem.NothingSelected()));
        }
        AssignAnswer answer =
                new AssignStudy(new ProcessMeter()).answer(question(), new AssignProgressLines(door.err()));
        door.err().print(ProblemText.warnings(answer.warnings(), door.paper()));
        door.err().flush();
        files.table("--flows", answer::flows);
        files.table("--skims", answer::skims);
        files.table("--select-out", answer::selectedPairs);
        files.text("--trace", answer.trace().size(), () -> TraceCsv.write(answer.trace()));
        files.text(
                "--plot",
                0,
                () -> GapPlot.svg(String.valueOf(network.getFileName()), answer.trace(), answer.gapAsked()));
        AssignDocument document = answer.document(files.written());
        door.out().print(json ? AssignJson.write(document) : AssignText.write(document, door.paper()));
        door.out().flush();
        return Exit.ANSWERED;
    }

    private OutputFiles files() {
        return new OutputFiles()
                .reads("--network", network)
                .reads("--trips", trips == null ? null : Path.of(trips))
                .reads("--classes", classes)
                .writes("--flows", flows)
                .writes("--skims", skims)
                .writes("--select-out", selectOut)
                .writes("--trace", trace)
                .writes("--plot", plot);
    }

    private AssignQuestion question() {
        return new AssignQuestion(
                network,
                Optional.ofNullable(trips),
                Optional.ofNullable(classes),
                Optional.ofNullable(gap),
                Optional.ofNullable(tollFactor),
                Optional.ofNullable(distanceFactor),
                Optional.ofNullable(principle),
                Optional.ofNullable(threads),
                Optional.ofNullable(maxIterations),
                Optional.ofNullable(timeLimit),
                words(selectLinks),
                skipUnreachable);
    }

    private static List<String> words(List<String> given) {
        List<String> words = new ArrayList<>();
        for (String one : given) {
            Arrays.stream(one.split(",", -1))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .forEach(words::add);
        }
        return words;
    }
}
