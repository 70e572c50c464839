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

class WhyNotVerbTest {
    private static final String TOY = System.getProperty("keruen.home") + "/corridors/toy-ferry";

    @TempDir
    private Path home;

    private Run keruen(String verb, String... more) {
        List<String> arguments = new ArrayList<>(List.of(verb, "--package", TOY));
        arguments.addAll(List.of(more));
        return Run.in(Map.of("KERUEN_HOME", home.toString()), arguments.toArray(new String[0]));
    }

    private Run asked(String verb, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("--from", "Eastgate", "--to", "Westgate", "--cargo", "2x40HC", "--ready", "2026-03-03"));
        arguments.addAll(List.of(more));
        return keruen(verb, arguments.toArray(new String[0]));
    }

    @Test
    void an_explanation_is_an_answer_in_text_and_as_a_document() {
        Run run = asked("why-not", "--route", "air");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Why not by air?").contains("Eastgate → Westgate", "[NOT_CONNECTED]");
        Map<String, Object> json =
                JsonTree.object(asked("why-not", "--route", "air", "--json").out());
        assertThat(json)
                .containsEntry("schema", "keruen.whyNot/1")
                .containsEntry("route", "air")
                .containsEntry("verdict", "refused")
                .containsKeys("package", "request", "options", "run");
        assertThat(JsonTree.objects(json, "reasons"))
                .singleElement()
                .satisfies(reason -> assertThat(reason)
                        .containsEntry("reason", "NOT_CONNECTED")
                        .containsKeys("what", "rule", "opensIf"));
    }

    @Test
    void an_option_of_the_answer_kept_is_asked_after_under_other_conditions() throws IOException {
        Map<String, Object> plan = JsonTree.object(asked("plan", "--json").out());
        Map<String, Object> first = JsonTree.objects(plan, "options").getFirst();
        Run same = keruen("why-not", "--option", "1");
        assertThat(same.err()).isEmpty();
        assertThat(same.out()).contains("It is one of the options.", String.valueOf(first.get("id")));
        Run poor = keruen("why-not", "--option", "1", "--budget", "1");
        assertThat(poor.exit()).isZero();
        assertThat(poor.out()).contains("[BUDGET_EXCEEDED]", "a budget of USD");
        Path file = home.resolve("plan.json");
        Files.writeString(file, asked("plan", "--json").out());
        Map<String, Object> late = JsonTree.object(
                keruen("why-not", "--option", "1", "--from-plan", file.toString(), "--deadline", "2026-03-04", "--json")
                        .out());
        assertThat(late).containsEntry("option", first.get("id")).containsEntry("verdict", "refused");
        assertThat(JsonTree.objects(late, "reasons").getFirst()).containsEntry("reason", "DEADLINE_MISSED");
    }

    @Test
    void in_every_language_the_text_keeps_within_the_columns() {
        for (String language : List.of("en", "kk", "ru", "zh")) {
            Run run = asked("why-not", "--route", "northern", "--lang", language);
            assertThat(run.exit()).as(language).isZero();
            assertThat(run.out()).as(language).isNotBlank();
        }
    }

    @Test
    void a_route_that_nobody_knows_and_no_route_at_all_are_bad_input() {
        Run unknown = asked("why-not", "--route", "caspian");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("REQ-053", "caspian", "middle");
        assertThat(asked("why-not").err()).contains("REQ-054", "no route");
        assertThat(asked("why-not", "--route", "air", "--option", "1").err()).contains("REQ-054", "two routes");
        assertThat(keruen("why-not", "--option", "1").err()).contains("REQ-065");
        assertThat(keruen("why-not", "--route", "air").err()).contains("--from", "--cargo");
    }
}
