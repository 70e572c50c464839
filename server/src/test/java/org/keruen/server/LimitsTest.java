package org.keruen.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a running server does with more than it takes, and with a year's flow.
class LimitsTest {
    @TempDir
    private Path home;

    private static String event(Running running, String job) {
        String events = running.get("/api/v1/jobs/" + job + "/events").body();
        int at = events.lastIndexOf("event: ");
        return events.substring(at + 7, events.indexOf('\n', at));
    }

    private static String job(HttpResponse<String> begun) {
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        return String.valueOf(Tree.object(begun.body()).get("id"));
    }

    private static Map<String, Object> refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0")))
                .isPositive();
        return Tree.object(answer.body());
    }

    @Test
    void the_sixty_first_long_question_of_a_minute_is_told_when_to_come_back_and_short_ones_are_answered() {
        try (Running running = new Running(home)) {
            for (int i = 0; i < 60; i++) {
                assertThat(running.post("/api/v1/assign", "{\"nothing\":1}").statusCode())
                        .isEqualTo(422);
            }
            HttpResponse<String> last = running.post("/api/v1/assign", "{\"nothing\":1}");
            // A second that passes meanwhile lets one more in.
            for (int i = 0; i < 60 && last.statusCode() == 422; i++)
                last = running.post("/api/v1/assign", "{\"nothing\":1}");
            assertThat(refused(last)).containsEntry("code", "REQ-146");
            assertThat(running.post("/api/v1/plan", Running.PLAN).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_year_of_flow_is_asked_for_followed_and_fetched() {
        try (Running running = new Running(home, Running.EURASIA)) {
            HttpResponse<String> begun = running.post("/api/v1/flow", "{\"year\":\"2023\"}");
            String job = job(begun);
            assertThat(begun.headers().firstValue("Location")).contains("/api/v1/jobs/" + job);
            assertThat(event(running, job)).isEqualTo("done");
            HttpResponse<String> result = running.get("/api/v1/jobs/" + job + "/result");
            Map<String, Object> document = Tree.object(result.body());
            assertThat(document).containsEntry("schema", "keruen.flow/1");
            assertThat(String.valueOf(document.get("year"))).isEqualTo("2023");
            assertThat(Tree.objects(document, "corridors")).isNotEmpty();
            String hash = String.valueOf(
                    Tree.object(running.get("/api/v1/jobs/" + job).body()).get("result"));
            assertThat(result.headers().firstValue("Content-Location")).contains("/api/v1/results/" + hash);
            assertThat(running.get("/api/v1/flow/" + hash + "/geojson").body()).contains("LineString");
            HttpResponse<String> again = running.post("/api/v1/flow", "{\"year\":\"2023\"}");
            assertThat(again.statusCode()).as("its result is kept").isEqualTo(200);
            assertThat(again.body()).isEqualTo(result.body());
        }
    }

    @Test
    void a_tenth_year_is_one_too_many_and_a_year_that_is_cancelled_makes_room_soon() {
        try (Running running = new Running(home, Running.EURASIA)) {
            String first = job(running.post("/api/v1/flow", "{\"year\":\"2023\"}"));
            String state = "";
            for (int i = 0; i < 1000 && !state.equals("running"); i++) {
                state = String.valueOf(
                        Tree.object(running.get("/api/v1/jobs/" + first).body()).get("state"));
            }
            for (int year = 2024; year < 2032; year++) job(running.post("/api/v1/flow", "{\"year\":\"" + year + "\"}"));
            assertThat(refused(running.post("/api/v1/flow", "{\"year\":\"2032\"}")))
                    .containsKeys("code", "where", "fix");

            assertThat(running.get("/metrics").body()).contains("keruen_jobs_busy 9.0");
            assertThat(running.send("DELETE", "/api/v1/jobs/" + first, "").statusCode())
                    .isEqualTo(200);
            assertThat(event(running, first)).isEqualTo("cancelled");
            assertThat(running.post(
                                    "/api/v1/plan",
                                    Running.PLAN.replace("Eastgate", "Almaty").replace("Westgate", "Poti"))
                            .statusCode())
                    .as("a plan waits for no year")
                    .isEqualTo(200);
        }
    }
}
