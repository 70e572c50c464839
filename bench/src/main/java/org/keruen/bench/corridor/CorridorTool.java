package org.keruen.bench.corridor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.keruen.bench.Percentiles;
import org.keruen.ingest.PackageReader;
import org.keruen.model.CorridorPackage;
import org.keruen.plan.PlanAnswer;
import org.keruen.plan.PlanOption;
import org.keruen.plan.PlanRequest;
import org.keruen.plan.Planner;
import org.keruen.plan.Progress;
import org.keruen.plan.band.TransitBand;

/// `corridor [--requests N] [--warmup N] [--seed N] [--risk] [--package DIR]`: random requests on Eurasia, one
/// thread, each timed by itself; prints percentiles of milliseconds and of allocated megabytes for each part of the
/// work, the slowest requests, and a fingerprint of all answers for comparing two versions of the program.
///
/// Every request is compiled, laid out and searched from nothing: no bounds and no network are kept from the one
/// before. The warm-up asks other requests than those measured.
public final class CorridorTool {
    private static final int SLOWEST = 5;

    private final Planner planner;

    private CorridorTool(CorridorPackage corridors) {
        planner = new Planner(corridors);
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(System.getProperty("keruen.home", ".")).resolve("corridors/eurasia");
        int requests = 500;
        int warmup = 1000;
        long seed = 1;
        boolean risk = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--requests" -> requests = Integer.parseInt(arguments[++i]);
                case "--warmup" -> warmup = Integer.parseInt(arguments[++i]);
                case "--seed" -> seed = Long.parseLong(arguments[++i]);
                case "--risk" -> risk = true;
                case "--package" -> folder = Path.of(arguments[++i]);
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
        CorridorPackage corridors = PackageReader.read(folder, List.of()).usable();
        System.out.printf(
                "%d places, %d links, %d services; %d requests, seed %d, after %d others%n",
                corridors.places().size(),
                corridors.links().size(),
                corridors.services().size(),
                requests,
                seed,
                warmup);
        CorridorTool tool = new CorridorTool(corridors);
        for (PlanRequest request : new RandomRequests(corridors, seed + 1, risk).draw(warmup)) tool.ask(request);
        List<Asked> asked = new ArrayList<>();
        for (PlanRequest request : new RandomRequests(corridors, seed, risk).draw(requests))
            asked.add(tool.ask(request));
        print(asked);
    }

    private record Asked(PlanRequest request, Stopwatch watch, int front, long labels, String answer) {
        String words() {
            return "%s > %s, %s, ready %s: %d in the front, %d labels, %.1f ms of search, %.1f ms in all"
                    .formatted(
                            request.from().getFirst().id(),
                            request.to().getFirst().id(),
                            request.cargo().text(),
                            request.readyFirst(),
                            front,
                            labels,
                            watch.of(Progress.Part.SEARCHING).millis(),
                            watch.whole().millis());
        }
    }

    private Asked ask(PlanRequest request) {
        Stopwatch watch = new Stopwatch();
        PlanAnswer answer = planner.plan(request, watch);
        int front = answer.options().size() + answer.folded();
        String words =
                "%s %d %s %s".formatted(answer.exact(), answer.folded(), words(answer.options()), answer.rejected());
        return new Asked(request, watch, front, answer.effort().labels(), sha256(words));
    }

    /// Bands are sums of thousands of products, so their last digits depend on the order of adding: a thousandth of
    /// a day is as close as they are compared.
    private static String words(List<PlanOption> options) {
        StringBuilder words = new StringBuilder();
        for (PlanOption option : options) {
            TransitBand band = option.band();
            words.append(option.toString().replace(band.toString(), ""))
                    .append("%.3f %.3f %.3f %.3f%n"
                            .formatted(band.daysP10(), band.daysP50(), band.daysP90(), band.notDelivered()));
        }
        return words.toString();
    }

    private static void print(List<Asked> asked) {
        Percentiles fronts = new Percentiles();
        Percentiles labels = new Percentiles();
        StringBuilder answers = new StringBuilder();
        for (Asked one : asked) {
            fronts.add(one.front);
            labels.add((double) one.labels);
            answers.append(one.answer);
        }
        System.out.printf(
                "%-12s %8s %8s %8s %8s  %8s %8s %8s  %8s %8s%n",
                "ms, MB", "median", "p90", "p99", "max", "cpu p50", "cpu p99", "cpu max", "MB p50", "MB max");
        for (Progress.Part part : Progress.Part.values()) {
            line(part.name(), asked.stream().map(one -> one.watch.of(part)).toList());
        }
        line("whole plan", asked.stream().map(one -> one.watch.whole()).toList());
        System.out.printf(
                "front: median %.0f, p99 %.0f, most %.0f; labels: median %.0f, p99 %.0f, most %.0f%n",
                fronts.median(), fronts.at(99), fronts.worst(), labels.median(), labels.at(99), labels.worst());
        System.out.println("slowest:");
        asked.stream()
                .sorted(Comparator.comparingDouble(
                                (Asked one) -> one.watch.whole().millis())
                        .reversed())
                .limit(SLOWEST)
                .forEach(one -> System.out.println("  " + one.words()));
        System.out.println("answers: " + sha256(answers.toString()));
    }

    private static void line(String name, List<Stopwatch.Taken> taken) {
        Percentiles millis = new Percentiles();
        Percentiles processor = new Percentiles();
        Percentiles megabytes = new Percentiles();
        for (Stopwatch.Taken one : taken) {
            millis.add(one.millis());
            processor.add(one.processorMillis());
            megabytes.add(one.megabytes());
        }
        System.out.printf(
                "%-12s %8.2f %8.2f %8.2f %8.2f  %8.2f %8.2f %8.2f  %8.2f %8.2f%n",
                name.toLowerCase(Locale.ROOT).replace('_', ' '),
                millis.median(),
                millis.at(90),
                millis.at(99),
                millis.worst(),
                processor.median(),
                processor.at(99),
                processor.worst(),
                megabytes.median(),
                megabytes.worst());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
