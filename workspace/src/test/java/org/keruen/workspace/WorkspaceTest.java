package org.keruen.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    @TempDir
    private Path home;

    @Test
    void what_is_kept_is_there_after_opening_again() throws IOException {
        String hash;
        try (Workspace workspace = Workspace.open(home.resolve("new/home"))) {
            hash = workspace.plans().keep("plan\n", List.of(new KeptPlans.Ground(1, "ab", "{\"type\":\"…\"}")));
            workspace.shipments().put("ab", "tiles", "plan\n", List.of("arrived X"), Optional.empty());
            workspace.own().put(OwnThings.Kind.SCENARIO, "mine", "name: mine", Optional.of(0L));
        }
        try (Workspace workspace = Workspace.open(home.resolve("new/home"))) {
            assertThat(workspace.plans().text(hash)).contains("plan\n");
            assertThat(workspace.plans().ground(hash, "ab")).contains("{\"type\":\"…\"}");
            assertThat(workspace.plans().ground(hash, "1")).contains("{\"type\":\"…\"}");
            assertThat(workspace.plans().ground(hash, "2")).isEmpty();
            assertThat(workspace.shipments().all())
                    .containsExactly(new KeptShipments.Kept("ab", "tiles", 1, "plan\n", List.of("arrived X")));
            assertThat(workspace.own().find(OwnThings.Kind.SCENARIO, "mine")).isPresent();
            assertThat(workspace.own().find(OwnThings.Kind.ORDER, "mine")).isEmpty();
        }
    }

    @Test
    void the_same_plan_again_is_kept_once_and_is_the_newest_once_more() throws IOException {
        try (Workspace workspace = Workspace.open(home)) {
            String first = workspace.plans().keep("first", List.of());
            String second = workspace.plans().keep("second", List.of());
            assertThat(workspace.plans().newestFirst()).containsExactly(second, first);
            workspace.plans().keep("first", List.of());
            assertThat(workspace.plans().newestFirst()).containsExactly(first, second);
        }
    }

    @Test
    void of_plans_the_last_200_are_kept_and_the_ground_of_the_others_goes_with_them() throws IOException {
        try (Workspace workspace = Workspace.open(home)) {
            String oldest = workspace.plans().keep("0", List.of(new KeptPlans.Ground(1, "x", "ground")));
            for (int i = 1; i <= KeptPlans.MOST; i++) workspace.plans().keep(Integer.toString(i), List.of());
            assertThat(workspace.plans().newestFirst()).hasSize(KeptPlans.MOST).doesNotContain(oldest);
            assertThat(workspace.plans().ground(oldest, "1")).isEmpty();
        }
    }

    @Test
    void who_expects_another_revision_changes_nothing() throws IOException {
        try (Workspace workspace = Workspace.open(home)) {
            OwnThings own = workspace.own();
            assertThat(own.put(OwnThings.Kind.ORDER, "ban", "1", Optional.of(0L)))
                    .contains(1L);
            assertThat(own.put(OwnThings.Kind.ORDER, "ban", "2", Optional.of(0L)))
                    .isEmpty();
            assertThat(own.put(OwnThings.Kind.ORDER, "ban", "2", Optional.of(1L)))
                    .contains(2L);
            assertThat(own.drop(OwnThings.Kind.ORDER, "ban", Optional.of(1L))).isFalse();
            assertThat(own.find(OwnThings.Kind.ORDER, "ban").map(OwnThings.Own::body))
                    .contains("2");
            assertThat(own.drop(OwnThings.Kind.ORDER, "ban", Optional.of(2L))).isTrue();
            assertThat(own.all(OwnThings.Kind.ORDER)).isEmpty();
        }
    }

    @Test
    void a_result_goes_with_the_last_run_that_has_it() throws IOException {
        try (Workspace workspace = Workspace.open(home)) {
            KeptRuns runs = workspace.runs();
            runs.keep(run("1", "aa"), "text", Map.of("geojson", "lines"));
            runs.keep(run("2", "aa"), "text", Map.of());
            assertThat(runs.newestFirst()).extracting(KeptRuns.Run::id).containsExactly("2", "1");
            assertThat(runs.drop("1")).isTrue();
            assertThat(runs.part("aa", "geojson")).contains("lines");
            assertThat(runs.drop("2")).isTrue();
            assertThat(runs.result("aa")).isEmpty();
            assertThat(runs.part("aa", "geojson")).isEmpty();
        }
    }

    private static KeptRuns.Run run(String id, String result) {
        return new KeptRuns.Run(id, "flow", "{}", result, NOON);
    }

    /// A run whose result cannot be written leaves no trace.
    @Test
    void a_run_is_written_whole_or_not_at_all() throws IOException {
        try (Workspace workspace = Workspace.open(home)) {
            Map<String, String> broken = new java.util.HashMap<>();
            broken.put("geojson", null);
            assertThatThrownBy(() -> workspace.runs().keep(run("1", "aa"), "text", broken))
                    .isInstanceOf(NullPointerException.class);
            assertThat(workspace.runs().newestFirst()).isEmpty();
            assertThat(workspace.runs().result("aa")).isEmpty();
        }
    }

    @Test
    void many_threads_and_two_openings_write_without_losing_anything() throws Exception {
        try (Workspace one = Workspace.open(home);
                Workspace other = Workspace.open(home);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Optional<Long>>> all = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Workspace either = i % 2 == 0 ? one : other;
                String name = "o" + i;
                all.add(() -> either.own().put(OwnThings.Kind.ORDER, name, name, Optional.of(0L)));
            }
            for (Future<Optional<Long>> done : threads.invokeAll(all))
                assertThat(done.get()).contains(1L);
            assertThat(one.own().all(OwnThings.Kind.ORDER)).hasSize(60);
        }
    }

    @Test
    void what_was_exported_is_taken_in_elsewhere_and_what_is_there_stays() throws IOException {
        Path file = home.resolve("out.sqlite");
        try (Workspace from = Workspace.open(home.resolve("from"))) {
            from.plans().keep("a plan", List.of());
            from.own().put(OwnThings.Kind.SCENARIO, "mine", "theirs", Optional.empty());
            from.runs().keep(run("1", "aa"), "text", Map.of("geojson", "lines"));
            from.exportTo(file);
            assertThatIOException().isThrownBy(() -> from.exportTo(file));
        }
        try (Workspace to = Workspace.open(home.resolve("to"))) {
            to.plans().keep("another plan", List.of());
            to.own().put(OwnThings.Kind.SCENARIO, "mine", "ours", Optional.empty());
            assertThat(to.importFrom(file)).isEqualTo(4);
            assertThat(to.importFrom(file)).isZero();
            assertThat(to.plans().newestFirst()).containsExactly(Hash.of("a plan"), Hash.of("another plan"));
            assertThat(to.own().find(OwnThings.Kind.SCENARIO, "mine").map(OwnThings.Own::body))
                    .contains("ours");
            assertThat(to.runs().part("aa", "geojson")).contains("lines");
        }
    }

    @Test
    void a_file_that_is_no_workspace_is_not_taken_in() throws IOException {
        Path file = Files.writeString(home.resolve("notes.txt"), "shopping list");
        try (Workspace workspace = Workspace.open(home)) {
            assertThatIOException().isThrownBy(() -> workspace.importFrom(file));
            assertThatIOException().isThrownBy(() -> workspace.importFrom(home.resolve("nothing")));
            workspace.plans().keep("still writable", List.of());
        }
    }

    @Test
    void a_workspace_of_a_newer_version_is_left_alone() throws Exception {
        Workspace.open(home).close();
        try (var connection = org.sqlite.JDBC.createConnection(
                        "jdbc:sqlite:" + home.resolve(Store.FILE), new java.util.Properties());
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatIOException().isThrownBy(() -> Workspace.open(home)).withMessageContaining("newer Keruen");
    }

    @Test
    void a_home_that_is_a_file_takes_nothing() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        assertThatIOException().isThrownBy(() -> Workspace.open(file));
    }

    @Test
    void plain_files_of_before_are_taken_over_once_in_their_order_and_left_under_another_name() throws IOException {
        Path answers = Files.createDirectories(home.resolve("answers"));
        Path shipments = Files.createDirectories(home.resolve("shipments"));
        Path newer = Files.writeString(answers.resolve(Hash.of("newer") + ".json"), "newer");
        Path older = Files.writeString(answers.resolve(Hash.of("older") + ".json"), "older");
        Files.setLastModifiedTime(older, FileTime.fromMillis(1000));
        Files.setLastModifiedTime(newer, FileTime.fromMillis(2000));
        Files.writeString(shipments.resolve("ab12.plan.json"), "its plan");
        Files.writeString(
                shipments.resolve("ab12.shipment.json"),
                "{\"schema\" : \"keruen.shipment/1\", \"id\" : \"ab12\",\n \"name\" : \"Xi'an \\u2013 \\\"Poti\\\"\","
                        + " \"events\" : [ \"departed Алматы 2026-03-05T04:00+05:00\", \"two\" ] }");
        Files.writeString(shipments.resolve("cd34.shipment.json"), "not json");
        try (Workspace workspace = Workspace.open(home)) {
            assertThat(workspace.plans().newestFirst()).containsExactly(Hash.of("newer"), Hash.of("older"));
            assertThat(workspace.shipments().all())
                    .containsExactly(new KeptShipments.Kept(
                            "ab12",
                            "Xi'an – \"Poti\"",
                            1,
                            "its plan",
                            List.of("departed Алматы 2026-03-05T04:00+05:00", "two")));
            workspace.shipments().drop("ab12", Optional.empty());
        }
        assertThat(answers).doesNotExist();
        assertThat(home.resolve("answers-before-workspace")).isDirectoryContaining("glob:**.json");
        try (Workspace again = Workspace.open(home)) {
            assertThat(again.shipments().all()).isEmpty();
        }
    }
}
