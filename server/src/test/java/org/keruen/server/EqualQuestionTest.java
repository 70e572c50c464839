package org.keruen.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.report.Json;

/// The same question of the same data is answered with the same bytes; whatever an answer depends on may not change
/// behind it.
class EqualQuestionTest {
    private static final String SCENARIO = "{\"yaml\":\"name: mine\\nfrom: base\\nchanges: [%s]\\n\"}";
    private static final String NO_EASTPORT = "{kind: avoid, places: [XB-EPT]}";
    private static final String WITH_MINE = Running.PLAN.replace("}", ",\"%s\":\"mine\"}");

    @TempDir
    private Path home;

    /// A ban on all that leaves Eastport by sea.
    private static String order(String from, String to) {
        List<String> columns = List.of(header("orders.csv").split(",", -1));
        List<String> cells = List.of(("mine,My railway,7/26,,ban,XB-EPT,XB>sea,all,all,,any,both,,," + from + "," + to
                        + ",,,,,,,,,,,,,,,,illustrative,,")
                .split(",", -1));
        return Json.compact(json -> {
            json.writeObjectPropertyStart("order");
            for (int i = 0; i < columns.size(); i++) json.writeStringProperty(columns.get(i), cells.get(i));
            json.writeEndObject();
        });
    }

    /// Another price of the feeder.
    private static String overlay(int usd) {
        return Json.compact(json -> {
            json.writeObjectPropertyStart("files");
            json.writeStringProperty(
                    "tariffs.csv",
                    header("tariffs.csv") + "\nhaul:feeder,haul,feeder,,,,,,,box,,,,," + usd
                            + ",USD,2025,box,,,,illustrative,,dearer\n");
            json.writeEndObject();
        });
    }

    private static String header(String table) {
        try (Stream<String> lines = Files.lines(Running.TOY.resolve(table))) {
            return lines.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hit(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.headers().firstValue("Cache-Status").orElse("computed");
    }

    private static void put(Running running, String path, String body) {
        HttpResponse<String> kept = running.send("PUT", path, body, "If-None-Match", "*");
        if (kept.statusCode() == 412) {
            String revision = running.get(path).headers().firstValue("ETag").orElseThrow();
            kept = running.send("PUT", path, body, "If-Match", revision);
        }
        assertThat(kept.statusCode()).as(kept.body()).isIn(200, 201);
    }

    private static List<Map<String, Object>> options(HttpResponse<String> answer) {
        return Tree.objects(Tree.object(answer.body()), "options");
    }

    @Test
    void an_equal_question_gets_the_same_bytes_however_it_is_written() {
        try (Running running = new Running(home)) {
            HttpResponse<String> first = running.post("/api/v1/plan", Running.PLAN);
            assertThat(hit(first)).isEqualTo("computed");
            HttpResponse<String> second = running.post("/api/v1/plan", Running.PLAN);
            assertThat(hit(second)).isEqualTo("keruen; hit");
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(second.headers().firstValue("Content-Location"))
                    .isEqualTo(first.headers().firstValue("Content-Location"));
            String turned =
                    "{ \"ready\":\"2026-03-03\", \"cargo\":\"2x40HC\",\"to\":\"Westgate\",\"from\":\"Eastgate\",\"hs\":null }";
            assertThat(hit(running.post("/api/v1/plan", turned))).isEqualTo("keruen; hit");
            for (String other : List.of(
                    Running.PLAN.replace("2x40HC", "3x40HC"),
                    Running.PLAN.replace("03-03", "03-04"),
                    Running.PLAN.replace("}", ",\"lang\":\"ru\"}"),
                    Running.PLAN.replace("}", ",\"risk\":true}"))) {
                assertThat(hit(running.post("/api/v1/plan", other))).as(other).isEqualTo("computed");
            }
            assertThat(running.get("/metrics").body())
                    .contains("keruen_plans_known_total 2.0", "keruen_plans_computed_total 5.0");
        }
    }

    @Test
    void a_plan_answered_from_an_earlier_answer_is_kept_as_if_it_were_new() {
        try (Running running = new Running(home)) {
            String plan = running.post("/api/v1/plan", Running.PLAN)
                    .headers()
                    .firstValue("Content-Location")
                    .orElseThrow();
            running.post("/api/v1/plan", Running.PLAN.replace("2x40HC", "3x40HC"));
            assertThat(hit(running.post("/api/v1/plan", Running.PLAN))).isEqualTo("keruen; hit");
            String hash = plan.substring(plan.lastIndexOf('/') + 1);
            assertThat(Tree.objects(Tree.object(running.get("/api/v1/plans").body()), "plans")
                            .getFirst())
                    .containsEntry("hash", hash);
        }
    }

    @Test
    void the_ground_of_an_option_is_the_same_before_and_after_it_is_written() throws InterruptedException {
        try (Running running = new Running(home)) {
            String plan = running.post("/api/v1/plan", Running.PLAN)
                    .headers()
                    .firstValue("Content-Location")
                    .orElseThrow();
            String at = plan + "/options/1/geojson";
            String before = running.get(at).body();
            assertThat(before).contains("LineString");
            Thread.sleep(2_000);
            assertThat(running.get(at).body()).isEqualTo(before);
        }
        try (Running anew = new Running(home)) {
            String plan = anew.post("/api/v1/plan", Running.PLAN)
                    .headers()
                    .firstValue("Content-Location")
                    .orElseThrow();
            assertThat(anew.get(plan + "/options/1/geojson").body()).contains("LineString");
        }
    }

    /// The same question is asked before and after what it names has changed; the name stays.
    private static void changes(Running running, String path, String member, String first, String second) {
        String question = WITH_MINE.formatted(member);
        put(running, path, first);
        HttpResponse<String> before = running.post("/api/v1/plan", question);
        assertThat(hit(before)).isEqualTo("computed");
        assertThat(hit(running.post("/api/v1/plan", question))).isEqualTo("keruen; hit");
        put(running, path, second);
        HttpResponse<String> after = running.post("/api/v1/plan", question);
        assertThat(hit(after)).isEqualTo("computed");
        assertThat(options(after)).isNotEqualTo(options(before));
        put(running, path, first);
        assertThat(options(running.post("/api/v1/plan", question))).isEqualTo(options(before));
        assertThat(running.send("DELETE", path, "", "If-Match", "\"3\"").statusCode())
                .isEqualTo(204);
        assertThat(running.post("/api/v1/plan", question).statusCode())
                .as("what it names is gone")
                .isEqualTo(422);
    }

    @Test
    void a_scenario_that_was_changed_changes_the_answer() {
        try (Running running = new Running(home)) {
            changes(
                    running,
                    "/api/v1/scenarios/own/mine",
                    "scenario",
                    SCENARIO.formatted(NO_EASTPORT),
                    SCENARIO.formatted(""));
        }
    }

    @Test
    void an_order_that_was_changed_changes_the_answer() {
        try (Running running = new Running(home)) {
            changes(
                    running,
                    "/api/v1/orders/mine",
                    "order",
                    order("2026-02-01", "2026-05-31"),
                    order("2025-02-01", "2025-05-31"));
        }
    }

    @Test
    void a_rate_that_was_changed_changes_the_answer() {
        try (Running running = new Running(home)) {
            changes(running, "/api/v1/overlays/mine", "overlay", overlay(500), overlay(600));
        }
    }

    @Test
    void a_scenario_of_ones_own_that_is_called_base_does_not_change_what_is_asked_without_one() {
        try (Running running = new Running(home)) {
            HttpResponse<String> before = running.post("/api/v1/plan", Running.PLAN);
            String base = SCENARIO.formatted(NO_EASTPORT).replace("name: mine", "name: base");
            running.send("PUT", "/api/v1/scenarios/own/base", base, "If-None-Match", "*");
            String question = Running.PLAN.replace("}", ",\"scenario\":\"base\"}");
            assertThat(options(running.post("/api/v1/plan", question))).isEqualTo(options(before));
        }
    }
}
