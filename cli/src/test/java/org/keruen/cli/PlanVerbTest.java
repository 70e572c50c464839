package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanVerbTest {
    private static final String HOME = System.getProperty("keruen.home");
    private static final String TOY = HOME + "/corridors/toy-ferry";

    @TempDir
    private Path folder;

    private static Run toy(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("plan", "--package", TOY, "--from", "Eastgate", "--to", "Westgate", "--cargo", "2x40HC"));
        arguments.addAll(List.of(more));
        return Run.keruen(arguments.toArray(new String[0]));
    }

    @Test
    void a_plan_is_a_table_on_standard_output_and_nothing_on_standard_error() {
        Run run = toy("--ready", "2026-03-03");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Eastgate → Westgate · 2x40HC").contains("P50", "cost", "CO2e");
    }

    @Test
    void json_is_one_document_with_the_members_of_the_schema() {
        Run run = toy("--ready", "2026-03-03", "--json");
        Map<String, Object> plan = JsonTree.object(run.out());
        assertThat(plan)
                .containsEntry("schema", "keruen.plan/1")
                .containsEntry("exact", true)
                .containsKeys("package", "scenario", "request", "folded", "options", "rejected", "run");
        List<Map<String, Object>> options = JsonTree.objects(plan, "options");
        assertThat(options).isNotEmpty();
        for (Map<String, Object> option : options) {
            assertThat(option)
                    .containsKeys("id", "tags", "departure", "arrival", "hours", "daysP50", "daysP90", "costUsd")
                    .containsKeys("co2eTonnes", "sourcedShare", "countries", "modes", "notIncluded", "legs");
            BigDecimal cost = BigDecimal.ZERO;
            for (Map<String, Object> leg : JsonTree.objects(option, "legs")) {
                assertThat(leg)
                        .containsKeys("kind", "from", "to", "departure", "arrival", "hours", "hoursP10", "hoursP90")
                        .containsKeys("costUsd", "charges", "co2eTonnes", "provenance");
                assertThat(String.valueOf(leg.get("departure")))
                        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d");
                cost = cost.add(new BigDecimal(String.valueOf(leg.get("costUsd"))));
            }
            assertThat(cost).isEqualByComparingTo(String.valueOf(option.get("costUsd")));
        }
    }

    @Test
    void two_runs_differ_in_the_member_run_only() {
        Map<String, Object> one =
                JsonTree.object(toy("--ready", "2026-03-03", "--json").out());
        Map<String, Object> two =
                JsonTree.object(toy("--ready", "2026-03-03", "--json").out());
        one.remove("run");
        two.remove("run");
        assertThat(one).isEqualTo(two);
    }

    @Test
    void the_saturday_train_leaves_by_the_clock_and_the_feeder_does_not() throws IOException {
        Path file = folder.resolve("saturdays-only.yaml");
        Files.writeString(file, """
                name: saturdays-only
                from: base
                changes:
                  - {kind: close, target: service:rail-1435}
                """);
        Run run = toy("--ready", "2026-03-05", "--scenario", file.toString(), "--legs");
        assertThat(run.out()).contains("2026-03-07 09:30 (UTC+8)");
        assertThat(run.out().lines().filter(line -> line.contains("feeder Eastport →")))
                .isNotEmpty()
                .allMatch(line -> line.strip().startsWith("day "));
    }

    @Test
    void geojson_and_csv_are_written_whole_beside_the_table() throws IOException {
        Path geojson = folder.resolve("plan.geojson");
        Path csv = folder.resolve("plan.csv");
        Run run = toy("--ready", "2026-03-03", "--geojson", geojson.toString(), "--csv", csv.toString());
        assertThat(run.exit()).isZero();
        Map<String, Object> features = JsonTree.object(Files.readString(geojson));
        assertThat(features).containsEntry("type", "FeatureCollection");
        for (Map<String, Object> feature : JsonTree.objects(features, "features")) {
            assertThat(feature).containsEntry("type", "Feature").containsKeys("geometry", "properties");
        }
        assertThat(Files.readString(csv)).startsWith("optionNumber,option,leg,kind,");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void a_file_for_a_folder_that_is_not_there_is_refused() {
        Run run = toy(
                "--ready",
                "2026-03-03",
                "--csv",
                folder.resolve("none/plan.csv").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("REQ-063");
    }

    @Test
    void an_option_is_chosen_by_number_or_id_and_one_that_is_not_there_is_refused() {
        assertThat(toy("--ready", "2026-03-03", "--option", "1").out()).contains("Option 1");
        Run run = toy("--ready", "2026-03-03", "--option", "12");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("REQ-064");
    }

    @Test
    void bad_input_goes_to_standard_error_with_every_problem() {
        Run run = toy("--ready", "tomorrow", "--avoid", "Narnia");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("REQ-020", "REQ-030").doesNotContain("Exception", "\tat ");
    }

    @Test
    void with_json_bad_input_is_one_problem_document_on_standard_output() {
        Run run = toy("--ready", "tomorrow", "--avoid", "Narnia", "--json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        Map<String, Object> problem = JsonTree.object(run.out());
        assertThat(problem)
                .containsEntry("type", "urn:keruen:error:REQ-020")
                .containsKeys("title", "detail", "code", "where", "fix")
                .containsEntry("exitCode", BigDecimal.valueOf(2));
        assertThat(JsonTree.objects(problem, "problems")).hasSize(2);
    }

    @Test
    void a_question_without_an_answer_gives_its_reasons_and_exits_3() {
        Run run = toy("--ready", "2026-03-03", "--deadline", "2026-03-05");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("No way was found. ANS-001").contains("deadline missed");
        Run json = toy("--ready", "2026-03-03", "--deadline", "2026-03-05", "--json");
        assertThat(json.exit()).isEqualTo(3);
        Map<String, Object> plan = JsonTree.object(json.out());
        assertThat(JsonTree.objects(plan, "options")).isEmpty();
        assertThat(JsonTree.objects(plan, "rejected"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one).containsKeys("what", "reason", "rule", "opensIf"));
    }

    @Test
    void a_package_or_scenario_that_is_not_there_is_bad_input() {
        Run missing = Run.keruen("plan", "--package", folder.resolve("none").toString());
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("PKG-001");
        Run scenario = toy("--ready", "2026-03-03", "--scenario", "bsae");
        assertThat(scenario.exit()).isEqualTo(2);
        assertThat(scenario.err()).contains("REQ-051", "base");
    }

    @Test
    void a_scenario_file_changes_the_answer_and_its_name_is_on_the_document() throws IOException {
        Path file = folder.resolve("no-feeder.yaml");
        Files.writeString(file, """
                name: no-feeder
                from: base
                changes:
                  - {kind: close, target: service:feeder-west}
                """);
        Run run = toy("--ready", "2026-03-03", "--scenario", file.toString(), "--json");
        Map<String, Object> plan = JsonTree.object(run.out());
        assertThat(plan).containsEntry("scenario", "no-feeder");
        assertThat(run.out()).doesNotContain("\"feeder-west\"");
    }

    @Test
    void a_weekly_volume_is_laid_over_the_departures() {
        Map<String, Object> plan = JsonTree.object(
                toy("--ready", "2026-03-03", "--per-week", "3", "--json").out());
        for (Map<String, Object> option : JsonTree.objects(plan, "options")) {
            assertThat(option).containsKey("perWeek");
        }
        assertThat(toy("--ready", "2026-03-03", "--per-week", "5000").out()).contains("5000 a week");
    }

    @Test
    void a_scenario_built_on_itself_is_refused() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "name: a\nfrom: b\nchanges: []\n");
        Files.writeString(folder.resolve("b.yaml"), "name: b\nfrom: a\nchanges: []\n");
        Run run = toy(
                "--ready", "2026-03-03", "--scenario", folder.resolve("a.yaml").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("REQ-052");
    }

    @Test
    void the_table_speaks_four_languages() {
        assertThat(toy("--ready", "2026-03-03", "--lang", "ru").out()).contains("стоимость");
        assertThat(toy("--ready", "2026-03-03", "--lang", "kk").out()).contains("құны");
        assertThat(toy("--ready", "2026-03-03", "--lang", "zh").out()).contains("费用");
    }
}
