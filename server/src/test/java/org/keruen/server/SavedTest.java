package org.keruen.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept: by revision, usable in questions, and there after a start anew.
class SavedTest {
    private static final String SLOW =
            "{\"yaml\":\"name: slow\\nfrom: base\\nchanges:\\n" + "  - {kind: avoid, places: [XB-EPT]}\\n\"}";

    @TempDir
    private Path home;

    @Test
    void who_has_not_seen_the_last_revision_does_not_overwrite_it() {
        try (Running running = new Running(home)) {
            String path = "/api/v1/scenarios/own/slow";
            assertThat(running.send("PUT", path, SLOW).statusCode()).isEqualTo(428);
            HttpResponse<String> first = running.send("PUT", path, SLOW, "If-None-Match", "*");
            assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
            assertThat(first.headers().firstValue("ETag")).contains("\"1\"");
            assertThat(running.send("PUT", path, SLOW, "If-None-Match", "*").statusCode())
                    .isEqualTo(412);
            assertThat(running.send("PUT", path, SLOW, "If-Match", "\"1\"")
                            .headers()
                            .firstValue("ETag"))
                    .contains("\"2\"");
            assertThat(running.send("PUT", path, SLOW, "If-Match", "\"1\"").statusCode())
                    .isEqualTo(412);
            assertThat(running.send("DELETE", path, "", "If-Match", "\"1\"").statusCode())
                    .isEqualTo(412);
            assertThat(running.send("DELETE", path, "", "If-Match", "\"2\"").statusCode())
                    .isEqualTo(204);
            assertThat(running.get(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void what_cannot_be_used_with_the_package_is_not_kept() {
        try (Running running = new Running(home)) {
            String unknown = SLOW.replace("XB-EPT", "NOWHERE");
            HttpResponse<String> answer =
                    running.send("PUT", "/api/v1/scenarios/own/slow", unknown, "If-None-Match", "*");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(answer.body()).contains("SCN-");
            assertThat(running.send("PUT", "/api/v1/scenarios/own/other", SLOW, "If-None-Match", "*")
                            .statusCode())
                    .as("it calls itself slow")
                    .isEqualTo(422);
            assertThat(running.send("PUT", "/api/v1/scenarios/own/Other%20One", SLOW, "If-None-Match", "*")
                            .body())
                    .contains("REQ-159");
            assertThat(running.send(
                                    "PUT",
                                    "/api/v1/overlays/mine",
                                    "{\"files\":{\"../orders.csv\":\"id\\n\"}}",
                                    "If-None-Match",
                                    "*")
                            .body())
                    .contains("REQ-160");
            assertThat(Tree.objects(
                            Tree.object(running.get("/api/v1/scenarios/own").body()), "own"))
                    .isEmpty();
        }
    }

    @Test
    void a_scenario_of_ones_own_is_offered_and_changes_the_answer_and_outlives_the_server() {
        try (Running running = new Running(home)) {
            running.send("PUT", "/api/v1/scenarios/own/slow", SLOW, "If-None-Match", "*");
            assertThat(running.get("/api/v1/scenarios").body()).contains("\"slow\"");
        }
        try (Running running = new Running(home)) {
            Map<String, Object> base =
                    Tree.object(running.post("/api/v1/plan", Running.PLAN).body());
            HttpResponse<String> answer =
                    running.post("/api/v1/plan", Running.PLAN.replace("}", ",\"scenario\":\"slow\"}"));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            Map<String, Object> slow = Tree.object(answer.body());
            assertThat(slow).containsEntry("scenario", "slow");
            assertThat(base.get("options")).isNotEqualTo(slow.get("options"));
        }
    }

    @Test
    void a_plan_and_its_ground_are_there_after_a_start_anew_and_a_shipment_is_watched() {
        String plan;
        String option;
        String text;
        try (Running running = new Running(home)) {
            HttpResponse<String> answer = running.post("/api/v1/plan", Running.PLAN);
            plan = answer.headers().firstValue("Content-Location").orElseThrow();
            text = running.get(plan).body();
            option = String.valueOf(
                    Tree.objects(Tree.object(text), "options").getFirst().get("id"));
            HttpResponse<String> kept =
                    running.send("PUT", "/api/v1/shipments/" + option, "{\"name\":\"tiles\"}", "If-None-Match", "*");
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        }
        try (Running running = new Running(home)) {
            assertThat(running.get(plan).body()).isEqualTo(text);
            assertThat(running.get(plan + "/options/" + option + "/geojson").body())
                    .contains("LineString", option);
            Map<String, Object> watched =
                    Tree.object(running.get("/api/v1/watch").body());
            assertThat(Tree.objects(watched, "shipments"))
                    .singleElement()
                    .satisfies(shipment ->
                            assertThat(shipment).containsEntry("name", "tiles").containsEntry("state", "stands"));
            assertThat(running.get("/api/v1/plans/0123456789abcdef").statusCode())
                    .isEqualTo(404);
        }
    }
}
