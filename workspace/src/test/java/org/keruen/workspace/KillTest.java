package org.keruen.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that writes is killed a hundred times, without warning and at any moment of its work. Whatever it had said
/// was written is there each time, whole, and nothing is there in part.
class KillTest {
    private static final int LIVES = 100;
    private static final long SEED = 20_260_331;
    private static final int FIRST = 3;

    @TempDir
    private Path home;

    @Test
    void a_hundred_kills_lose_nothing_that_was_acknowledged() throws Exception {
        SplittableRandom chance = new SplittableRandom(SEED);
        Set<String> orders = new HashSet<>();
        List<String> plans = new ArrayList<>();
        List<String> runs = new ArrayList<>();
        for (int life = 0; life < LIVES; life++) {
            for (String line : untilKilled(life, chance.nextInt(120))) {
                String[] words = line.split(" ", -1);
                switch (words[0]) {
                    case "plan" -> plans.add(words[1]);
                    case "order" -> orders.add(words[1]);
                    default -> runs.add(words[1] + " " + words[2]);
                }
            }
            check(life, plans, orders, runs);
        }
        assertThat(left("native/sqlite-*/*")).as("one library for all lives").hasSize(1);
        assertThat(left("temporary/*")).as("what killed processes leave behind").isEmpty();
        assertThat(orders).as("the writer got something done before it died").hasSizeGreaterThanOrEqualTo(LIVES);
    }

    private List<Path> left(String pattern) throws IOException {
        PathMatcher wanted = home.getFileSystem().getPathMatcher("glob:" + home + "/" + pattern);
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(wanted::matches).toList();
        }
    }

    private void check(int life, List<String> plans, Set<String> orders, List<String> runs) throws IOException {
        try (Workspace workspace = Workspace.open(home)) {
            Set<String> there = new HashSet<>();
            for (OwnThings.Own own : workspace.own().all(OwnThings.Kind.ORDER)) there.add(own.name());
            assertThat(there).as("orders after life %d, seed %d", life, SEED).containsAll(orders);
            List<String> hashes = workspace.plans().newestFirst();
            nothingLost("plans", life, plans, hashes, KeptPlans.MOST);
            for (String hash : hashes.subList(0, Math.min(3, hashes.size()))) {
                String text = workspace.plans().text(hash).orElseThrow();
                assertThat(Hash.of(text)).isEqualTo(hash);
                assertThat(workspace.plans().ground(hash, "1")).contains(text);
            }
            List<KeptRuns.Run> all = workspace.runs().newestFirst();
            List<String> kept =
                    all.stream().map(run -> run.id() + " " + run.result()).toList();
            nothingLost("runs", life, runs, kept, KeptRuns.MOST);
            for (KeptRuns.Run run : all.subList(0, Math.min(3, all.size()))) {
                String text = workspace.runs().result(run.result()).orElseThrow();
                assertThat(Hash.of("result" + text)).isEqualTo(run.result());
                assertThat(workspace.runs().part(run.result(), "geojson")).contains(text);
            }
        }
    }

    /// What is kept of the acknowledged are the last ones without a gap. Older ones are let go only to make room, and
    /// a life leaves at most one that was written and not yet acknowledged.
    private static void nothingLost(String what, int life, List<String> acknowledged, List<String> kept, int most) {
        Set<String> there = new HashSet<>(kept);
        long still = acknowledged.stream().filter(there::contains).count();
        List<String> last = acknowledged.subList(acknowledged.size() - (int) still, acknowledged.size());
        assertThat(there).as("%s after life %d, seed %d", what, life, SEED).containsAll(last);
        if (kept.size() < most) assertThat(still).isEqualTo(acknowledged.size());
        else assertThat(still).isGreaterThanOrEqualTo(most - (life + 1));
    }

    /// Starts the writer, kills it so many milliseconds after its first plan, order and run are acknowledged, and tells
    /// what it said. A last line without its end was not said.
    private List<String> untilKilled(int life, int millis) throws IOException, InterruptedException {
        Path said = home.resolve("said-" + life);
        Path temporary = Files.createDirectories(home.resolve("temporary"));
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        home.toString(),
                        Integer.toString(life))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Files.readString(said).lines().count() < FIRST && writer.isAlive() && System.nanoTime() < patience)
            Thread.sleep(2);
        Thread.sleep(millis);
        writer.destroyForcibly();
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        Files.delete(said);
        assertThat(text).as("life %d said something", life).isNotEmpty();
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
