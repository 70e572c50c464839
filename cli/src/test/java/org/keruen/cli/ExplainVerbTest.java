package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainVerbTest {
    private static final String TOY = System.getProperty("keruen.home") + "/corridors/toy-ferry";

    @TempDir
    private Path home;

    private Run keruen(String verb, String... more) {
        List<String> arguments = new ArrayList<>(List.of(verb, "--package", TOY));
        arguments.addAll(List.of(more));
        return Run.in(Map.of("KERUEN_HOME", home.toString()), arguments.toArray(new String[0]));
    }

    private Run plan(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--from", "Eastgate", "--to", "Westgate", "--cargo", "2x40HC", "--ready", "2026-03-03"));
        arguments.addAll(List.of(more));
        return keruen("plan", arguments.toArray(new String[0]));
    }

    @Test
    void after_a_plan_its_options_are_explained_by_number_and_by_id() {
        Map<String, Object> plan = JsonTree.object(plan("--json").out());
        String id = String.valueOf(JsonTree.objects(plan, "options").getFirst().get("id"));
        Run byNumber = keruen("explain", "1");
        assertThat(byNumber.exit()).isZero();
        assertThat(byNumber.err()).isEmpty();
        assertThat(byNumber.out()).startsWith("Option 1 (" + id + ") · Eastgate → Westgate");
        assertThat(keruen("explain", id).out()).isEqualTo(byNumber.out());
        Map<String, Object> json =
                JsonTree.object(keruen("explain", id, "--leg", "1", "--json").out());
        assertThat(json).containsEntry("schema", "keruen.explain/1").containsKeys("option", "figures", "sources");
    }

    @Test
    void a_plan_in_a_file_is_explained_without_a_home() throws IOException {
        Path file = home.resolve("plan.json");
        Files.writeString(file, plan("--json").out());
        Run run = Run.in(Map.of("KERUEN_HOME", ""), "explain", "2", "--package", TOY, "--from-plan", file.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Option 2 (");
    }

    @Test
    void where_nothing_was_planned_there_is_nothing_to_explain() {
        Run run = keruen("explain", "1");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("REQ-065", "plan first");
    }

    @Test
    void an_answer_that_cannot_be_saved_is_one_warning_and_the_answer_stands() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        Run run = Run.in(
                Map.of("KERUEN_HOME", file.toString()),
                "plan",
                "--package",
                TOY,
                "--from",
                "Eastgate",
                "--to",
                "Westgate",
                "--cargo",
                "2x40HC",
                "--ready",
                "2026-03-03");
        assertThat(run.exit()).isZero();
        assertThat(run.err().lines()).singleElement().asString().startsWith("keruen: the answer was not saved in ");
    }
}
