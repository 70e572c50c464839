package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardVerbTest {
    private static final String TOY = System.getProperty("keruen.home") + "/corridors/toy-ferry";

    @TempDir
    private Path folder;

    private static Run board(String... more) {
        List<String> arguments = new ArrayList<>(List.of("board", "--package", TOY));
        arguments.addAll(List.of(more));
        return Run.keruen(arguments.toArray(new String[0]));
    }

    private static Map<String, Object> json(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--json");
        return JsonTree.object(board(arguments.toArray(new String[0])).out());
    }

    private static Map<String, Object> service(Map<String, Object> board, String id) {
        return JsonTree.objects(board, "services").stream()
                .filter(one -> Objects.requireNonNull(one.get("id")).equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_timetable_shows_its_clock_in_local_time_and_utc_with_the_hour_to_deliver() {
        Run run = board("Eastgate", "--on", "2026-03-01", "--days", "14");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Eastgate (XA) · 2026-03-01..2026-03-14 · ")
                .contains("Local times are those of Asia/Shanghai")
                .contains("2026-03-07 09:30 (UTC+8) = 2026-03-07 01:30 UTC · deliver by 2026-03-06 21:30 (UTC+8)")
                .contains("2026-03-14 09:30 (UTC+8)")
                .doesNotContain("2026-03-21");
        Map<String, Object> train = service(json("Eastgate", "--on", "2026-03-01"), "saturday-train");
        assertThat(train).containsEntry("to", List.of("Eastport")).doesNotContainKey("headwayHours");
        assertThat(JsonTree.objects(train, "departures").getFirst())
                .containsEntry("leaves", "2026-03-07T09:30:00+08:00")
                .containsEntry("leavesUtc", "2026-03-07T01:30:00Z")
                .containsEntry("cutoff", "2026-03-06T21:30:00+08:00")
                .containsEntry("runs", true);
    }

    @Test
    void a_service_without_a_timetable_has_no_clock_in_any_form() {
        Map<String, Object> board = json("Eastport", "--on", "2026-03-01", "--days", "30");
        Map<String, Object> feeder = service(board, "feeder-west");
        assertThat(feeder).containsKey("headwayHours").doesNotContainKey("departures");
        String text = board("Eastport", "--on", "2026-03-01", "--days", "30", "--modes", "feeder")
                .out();
        assertThat(text)
                .contains("Feeder Eastport - Westport", "about every 3 days")
                .doesNotContain("09:30", "UTC+");
    }

    @Test
    void a_cancelled_saturday_stays_on_the_board_and_says_so_until_it_is_put_back() throws IOException {
        Files.writeString(folder.resolve("calendars.csv"), cancelled());
        String[] asked = {"Eastgate", "--on", "2026-03-01", "--overlay", folder.toString()};
        assertThat(board(asked).out()).contains("2026-03-07 01:30 UTC · does not run that day");
        Files.delete(folder.resolve("calendars.csv"));
        assertThat(board(asked).out()).doesNotContain("does not run");
    }

    @Test
    void a_plan_names_the_cancelled_saturday_the_next_one_its_days_and_the_last_hour_to_deliver() throws IOException {
        Files.writeString(folder.resolve("calendars.csv"), cancelled());
        Map<String, Object> plan = JsonTree.object(plan().out());
        List<Map<String, Object>> missed = JsonTree.objects(plan, "rejected").stream()
                .filter(one -> one.containsKey("missed"))
                .toList();
        assertThat(missed).singleElement().satisfies(one -> {
            assertThat(one).containsEntry("reason", "NO_DEPARTURE").containsEntry("from", "2026-03-07");
            assertThat(String.valueOf(one.get("opensIf")))
                    .startsWith(
                            "the next departure, Sat 2026-03-14 09:30 (UTC+8), 7 days later, delivered at Eastgate by"
                                    + " Fri 2026-03-13 21:30 (UTC+8), ready by 2026-03-13");
            assertThat(String.valueOf(one.get("missed")))
                    .contains("departure=2026-03-07T09:30:00+08:00", "departure=2026-03-14T09:30:00+08:00")
                    .contains("daysLater=7.00", "deliverBy=2026-03-13T21:30:00+08:00", "readyBy=2026-03-13");
        });
        Files.delete(folder.resolve("calendars.csv"));
        assertThat(JsonTree.objects(JsonTree.object(plan().out()), "rejected"))
                .noneMatch(one -> one.containsKey("missed"));
    }

    @Test
    void a_saturday_that_a_scenario_closes_is_missed_as_well() throws IOException {
        Path scenario = folder.resolve("strike.yaml");
        Files.writeString(scenario, """
                name: strike
                from: base
                changes:
                  - {kind: close, target: service:saturday-train, validFrom: 2026-03-05, validTo: 2026-03-10}
                """);
        Map<String, Object> plan =
                JsonTree.object(plan("--scenario", scenario.toString()).out());
        assertThat(JsonTree.objects(plan, "rejected")).anySatisfy(one -> {
            assertThat(one).containsEntry("reason", "NO_DEPARTURE").containsKey("missed");
            assertThat(one.get("rule")).isEqualTo("the service is closed that day by the scenario");
            assertThat(String.valueOf(one.get("opensIf"))).contains("Sat 2026-03-14 09:30 (UTC+8), 7 days later");
        });
    }

    /// Without a change at Stonebridge only the Saturday train will do.
    private Run plan(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "plan",
                "--package",
                TOY,
                "--overlay",
                folder.toString(),
                "--from",
                "Eastgate",
                "--to",
                "Eastport",
                "--cargo",
                "1x40HC",
                "--ready",
                "2026-03-06",
                "--max-transfers",
                "0",
                "--json"));
        arguments.addAll(List.of(more));
        return Run.keruen(arguments.toArray(new String[0]));
    }

    private static String cancelled() throws IOException {
        String own = Files.readString(Path.of(TOY, "calendars.csv"));
        assertThat(own).contains(",2026-01-03,");
        return own.replace(",2026-01-03,", ",2026-01-03;2026-03-07,");
    }

    @Test
    void orders_capacity_and_waits_of_a_border_are_on_its_board_and_a_direction_narrows_them() {
        Map<String, Object> both = json("Stonebridge", "--on", "2026-03-01");
        assertThat(JsonTree.objects(both, "orders"))
                .extracting(one -> one.get("id"))
                .containsExactly("order-2");
        assertThat(JsonTree.objects(both, "capacity"))
                .extracting(one -> one.get("id"))
                .contains("XB-STB/XA-XB/cranes");
        assertThat(JsonTree.objects(both, "waits"))
                .extracting(one -> one.get("id"))
                .contains("gauge:XA-XB:box", "gauge:XB-STB:congested", "border:XB-XA:exit");
        Map<String, Object> out = json("Stonebridge", "--on", "2026-03-01", "--direction", "xb>xa");
        assertThat(JsonTree.objects(out, "orders")).isEmpty();
        assertThat(JsonTree.objects(out, "capacity"))
                .extracting(one -> one.get("id"))
                .doesNotContain("XB-STB/XA-XB/cranes");
        assertThat(JsonTree.objects(out, "waits"))
                .extracting(one -> one.get("id"))
                .contains("border:XB-XA:exit")
                .doesNotContain("gauge:XA-XB:box", "border:XA-XB:entry");
    }

    @Test
    void congestion_of_another_time_is_shown_and_said_to_be_that() {
        String text = board("Stonebridge", "--on", "2026-03-01").out();
        assertThat(text).contains("congested (other days)");
        assertThat(board("Stonebridge", "--on", "2025-07-01").out()).doesNotContain("(other days)");
    }

    @Test
    void opening_hours_are_shown_where_the_package_has_them_and_are_not_made_up_elsewhere() throws IOException {
        assertThat(board("Eastport").out()).contains("opening hours not on record");
        String own = Files.readString(Path.of(TOY, "terminals.csv"));
        String open = own.replace(
                "t:XA-EGT,XA-EGT,box_rail;wagon_rail,,", "t:XA-EGT,XA-EGT,box_rail;wagon_rail,Mo-Sa 08:00-20:00,");
        assertThat(open).isNotEqualTo(own);
        Files.writeString(folder.resolve("terminals.csv"), open);
        assertThat(board("Eastgate", "--overlay", folder.toString()).out()).contains("open Mo-Sa 08:00-20:00");
    }

    @Test
    void everything_that_cannot_be_understood_is_said_at_once() {
        Run run = board("Atlantis", "--days", "0", "--direction", "XA-XB", "--modes", "camel", "--lang", "la");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("REQ-001", "REQ-110", "REQ-111", "REQ-031", "REQ-035");
        assertThat(board("Eastgate", "--direction", "XA>XX").err()).contains("REQ-111");
        assertThat(board("Eastgate", "--direction", "XA>XA").err()).contains("REQ-111");
        assertThat(board("Eastgate", "--days", "93").err()).contains("REQ-110", "from 1 to 92");
    }
}
