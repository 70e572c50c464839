package org.keruen.bench.assign;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.keruen.flow.Assigner;
import org.keruen.flow.Assignment;
import org.keruen.flow.AssignmentProgress;
import org.keruen.flow.AssignmentSettings;
import org.keruen.flow.TracePoint;
import org.keruen.ingest.assignment.AssignmentFiles;
import org.keruen.ingest.assignment.AssignmentReader;
import org.keruen.ingest.assignment.ReadAssignment;
import org.keruen.ingest.assignment.TripsFile;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Refused;

/// `assign NET TRIPS [--toll T] [--distance D] [--gap G] [--threads N] [--warmup N] [--rounds N] [--seconds
/// S]`: reads a network once and solves it again and again, each time from nothing.
///
/// Prints `read SECONDS`, then a line `solve SECONDS CPU GAP ITERATIONS OBJECTIVE` for each round after the
/// warm-up, and the last round's `trace SECONDS GAP OBJECTIVE` lines. Gap passes are in the seconds: every
/// iteration has one. Without warm-up and with one round it is what a person gets who starts the program
/// once.
public final class AssignTool {
    private AssignTool() {}

    public static void main(String[] arguments) {
        List<String> files = new ArrayList<>();
        OptionalDouble toll = OptionalDouble.empty();
        OptionalDouble distance = OptionalDouble.empty();
        double gap = 1e-6;
        double seconds = Double.POSITIVE_INFINITY;
        int threads = 1;
        int warmup = 0;
        int rounds = 1;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--toll" -> toll = OptionalDouble.of(Double.parseDouble(arguments[++i]));
                case "--distance" -> distance = OptionalDouble.of(Double.parseDouble(arguments[++i]));
                case "--gap" -> gap = Double.parseDouble(arguments[++i]);
                case "--seconds" -> seconds = Double.parseDouble(arguments[++i]);
                case "--threads" -> threads = Integer.parseInt(arguments[++i]);
                case "--warmup" -> warmup = Integer.parseInt(arguments[++i]);
                case "--rounds" -> rounds = Integer.parseInt(arguments[++i]);
                default -> files.add(arguments[i]);
            }
        }
        if (files.size() != 2 || rounds < 1 || warmup < 0) {
            System.err.println("assign NET TRIPS [--toll T] [--distance D] [--gap G] [--threads N] [--warmup N]"
                    + " [--rounds N] [--seconds S]");
            System.exit(2);
        }
        // Published sets have stray trips without a path: all other programs leave them out or park them apart.
        AssignmentSettings settings =
                AssignmentSettings.to(gap).onThreads(threads).leavingOut(0.01).within(Integer.MAX_VALUE, seconds);
        AssignmentFiles asked = new AssignmentFiles(
                Path.of(files.get(0)),
                Optional.of(TripsFile.of(Path.of(files.get(1)))),
                Optional.empty(),
                toll,
                distance);
        run(asked, settings, warmup, rounds, System.out);
    }

    static void run(AssignmentFiles asked, AssignmentSettings settings, int warmup, int rounds, PrintStream out) {
        long began = System.nanoTime();
        Issues issues = new Issues();
        Optional<ReadAssignment> read = AssignmentReader.read(asked, issues);
        if (read.isEmpty() || issues.fatal()) throw new Refused(issues.all());
        out.printf(Locale.ROOT, "read %.3f%n", (System.nanoTime() - began) * 1e-9);
        boolean warmOneThread = warmup > 0 && settings.threads() == 1;
        for (int round = -warmup; round < rounds; round++) {
            long cpu = processor(warmOneThread);
            long start = System.nanoTime();
            Assignment done = solve(read.get(), settings, warmOneThread);
            double taken = (System.nanoTime() - start) * 1e-9;
            if (round < 0) continue;
            out.printf(
                    Locale.ROOT,
                    "solve %.4f %.4f %.3e %d %.9f%n",
                    taken,
                    (processor(warmOneThread) - cpu) * 1e-9,
                    done.relativeGap(),
                    done.iterations(),
                    done.objective());
            if (round < rounds - 1) continue;
            for (TracePoint point : done.trace()) {
                out.printf(
                        Locale.ROOT, "trace %.4f %.4e %.9f%n", point.seconds(), point.relativeGap(), point.objective());
            }
        }
    }

    /// On one warm thread the trace is in processor seconds too, as the peers' traces are.
    private static Assignment solve(ReadAssignment read, AssignmentSettings settings, boolean warmOneThread) {
        return new Assigner(warmOneThread ? () -> processor(true) : System::nanoTime)
                .assign(read.network().network(), read.classes().classes(), settings, AssignmentProgress.SILENT);
    }

    /// Processor time: of the solving thread alone once all is warm, otherwise of the whole process, so that
    /// compiler and collector count where a person would wait for them.
    private static long processor(boolean warmOneThread) {
        return warmOneThread
                ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                : ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                        .getProcessCpuTime();
    }
}
