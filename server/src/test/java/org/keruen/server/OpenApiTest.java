package org.keruen.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The description and the server, held against each other both ways.
class OpenApiTest {
    @TempDir
    private static Path home;

    private static Running running;
    private static Map<String, Object> openApi = Map.of();

    @BeforeAll
    static void start() {
        running = new Running(home);
        openApi = Tree.object(running.get("/api/v1/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static Set<String> described() {
        Set<String> described = new TreeSet<>();
        Tree.object(openApi, "paths").forEach((path, methods) -> {
            for (Object method : ((Map<?, ?>) methods).keySet()) {
                described.add(String.valueOf(method).toUpperCase(Locale.ROOT) + " " + path);
            }
        });
        return described;
    }

    @Test
    void every_path_of_the_server_is_described_and_every_described_path_is_there() {
        Set<String> served = running.server.routes().stream()
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described()).isEqualTo(served);
    }

    @Test
    void every_schema_that_is_named_is_there_and_every_schema_is_named() throws IOException {
        String text = running.get("/api/v1/openapi.json").body();
        Set<String> named = new TreeSet<>();
        java.util.regex.Pattern.compile("\"#/components/schemas/(\\w+)\"")
                .matcher(text)
                .results()
                .forEach(found -> named.add(found.group(1)));
        assertThat(named)
                .isEqualTo(new TreeSet<>(Tree.object(Tree.object(openApi, "components"), "schemas")
                        .keySet()));
    }

    /// One request for each described operation, asked in this order; the answers are held against their schemas.
    private record Ask(String operation, String path, String body, List<String> headers) {
        static Ask of(String operation, String body, String... headers) {
            return new Ask(operation, operation.substring(operation.indexOf(' ') + 1), body, List.of(headers));
        }

        Ask at(String path) {
            return new Ask(operation, path, body, headers);
        }
    }

    @Test
    void every_described_operation_answers_as_described() throws Exception {
        String plan = running.post("/api/v1/plan", Running.PLAN)
                .headers()
                .firstValue("Content-Location")
                .orElseThrow();
        String hash = plan.substring(plan.lastIndexOf('/') + 1);
        Map<String, Object> document = Tree.object(running.get(plan).body());
        String option =
                String.valueOf(Tree.objects(document, "options").getFirst().get("id"));
        String network = Files.readString(Path.of(Running.HOME, "examples/assign/braess_net.tntp"));
        String trips = Files.readString(Path.of(Running.HOME, "examples/assign/braess_trips.tntp"));
        String assign = org.keruen.report.Json.compact(json -> {
            json.writeObjectPropertyStart("files");
            json.writeStringProperty("net.tntp", network);
            json.writeStringProperty("trips.tntp", trips);
            json.writeEndObject();
            json.writeStringProperty("network", "net.tntp");
            json.writeStringProperty("trips", "trips.tntp");
            json.writeStringProperty("gap", "1e-8");
        });
        String job = until(running.post("/api/v1/assign", assign), "done");
        String run = String.valueOf(
                Tree.objects(Tree.object(running.get("/api/v1/runs").body()), "runs")
                        .getFirst()
                        .get("id"));
        String result = String.valueOf(
                Tree.object(running.get("/api/v1/jobs/" + job).body()).get("result"));

        String name = "/{name}";
        String own = "{\"yaml\":\"name: mine\\nfrom: base\\nchanges: []\\n\"}";
        String overlay = org.keruen.report.Json.compact(json -> {
            json.writeObjectPropertyStart("files");
            json.writeStringProperty(
                    "tariffs.csv",
                    lines("tariffs.csv").getFirst()
                            + "\nhaul:feeder,haul,feeder,,,,,,,box,,,,,500,USD,2025,box,,,,illustrative,,dearer\n");
            json.writeEndObject();
        });
        List<String> columns = List.of(lines("orders.csv").getFirst().split(",", -1));
        List<String> cells =
                List.of(("mine,My railway,7/26,,ban,XB-EPT,XB>sea,all,all,,any,both,,,2026-02-01,2026-05-31,"
                                + ",,,,,,,,,,,,,,,illustrative,,")
                        .split(",", -1));
        String order = org.keruen.report.Json.compact(json -> {
            json.writeObjectPropertyStart("order");
            for (int i = 0; i < columns.size(); i++) json.writeStringProperty(columns.get(i), cells.get(i));
            json.writeEndObject();
        });
        List<Ask> asks = new ArrayList<>(List.of(
                Ask.of("POST /api/v1/plan", Running.PLAN),
                Ask.of("POST /api/v1/why-not", "{\"option\":\"" + option + "\",\"fromPlan\":\"" + hash + "\"}"),
                Ask.of("POST /api/v1/explain", "{\"option\":1,\"leg\":1,\"fromPlan\":\"" + hash + "\"}"),
                Ask.of("POST /api/v1/co2", "{\"option\":\"" + option + "\"}"),
                Ask.of("POST /api/v1/board", "{\"place\":\"Eastgate\",\"days\":7}"),
                Ask.of("POST /api/v1/orders", "{}"),
                Ask.of("GET /api/v1/plans", ""),
                Ask.of("GET /api/v1/plans/{hash}", "").at("/api/v1/plans/" + hash),
                Ask.of("GET /api/v1/plans/{hash}/options/{option}/geojson", "")
                        .at("/api/v1/plans/" + hash + "/options/1/geojson"),
                Ask.of("GET /api/v1/places", "").at("/api/v1/places?q=East&lang=zh&limit=3"),
                Ask.of("GET /api/v1/network", "").at("/api/v1/network?on=2026-03-03"),
                Ask.of("GET /api/v1/commodities", ""),
                Ask.of("GET /api/v1/scenarios", ""),
                Ask.of("GET /api/v1/packages", ""),
                Ask.of("GET /api/v1/years", ""),
                Ask.of("GET /api/v1/zones", "").at("/api/v1/zones?lang=ru"),
                Ask.of("GET /api/v1/sources", ""),
                Ask.of("GET /api/v1/words/{lang}", "").at("/api/v1/words/kk"),
                Ask.of("GET /api/v1/data/status", ""),
                Ask.of("POST /api/v1/assign", assign),
                Ask.of("GET /api/v1/jobs", ""),
                Ask.of("GET /api/v1/jobs/{id}", "").at("/api/v1/jobs/" + job),
                Ask.of("GET /api/v1/jobs/{id}/events", "").at("/api/v1/jobs/" + job + "/events"),
                Ask.of("GET /api/v1/jobs/{id}/result", "").at("/api/v1/jobs/" + job + "/result"),
                Ask.of("DELETE /api/v1/jobs/{id}", "").at("/api/v1/jobs/" + job),
                Ask.of("GET /api/v1/results/{hash}", "").at("/api/v1/results/" + result),
                Ask.of("GET /api/v1/runs", ""),
                Ask.of("DELETE /api/v1/runs/{id}", "").at("/api/v1/runs/" + run),
                Ask.of("PUT /api/v1/shipments/{name}", "{\"name\":\"tiles\"}", "If-None-Match", "*")
                        .at("/api/v1/shipments/" + option),
                Ask.of("GET /api/v1/shipments", ""),
                Ask.of("GET /api/v1/shipments/{name}", "").at("/api/v1/shipments/" + option),
                Ask.of("GET /api/v1/watch", ""),
                Ask.of(
                        "POST /api/v1/eta",
                        "{\"shipment\":\"tiles\",\"event\":\"departed Eastgate 2026-03-07T09:30+08:00\"}"),
                Ask.of("DELETE /api/v1/shipments/{name}", "", "If-Match", "*").at("/api/v1/shipments/" + option),
                Ask.of("GET /api/v1/openapi.json", ""),
                Ask.of("GET /health", ""),
                Ask.of("GET /metrics", ""),
                Ask.of("GET /api/v1/health", ""),
                Ask.of("GET /api/v1/metrics", "")));
        Map.of("/api/v1/scenarios/own", own, "/api/v1/orders", order, "/api/v1/overlays", overlay)
                .forEach((path, body) -> {
                    asks.add(Ask.of("PUT " + path + name, body, "If-None-Match", "*")
                            .at(path + "/mine"));
                    asks.add(Ask.of("GET " + path, ""));
                    asks.add(Ask.of("GET " + path + name, "").at(path + "/mine"));
                    asks.add(Ask.of("DELETE " + path + name, "", "If-Match", "\"1\"")
                            .at(path + "/mine"));
                });
        Set<String> asked = new TreeSet<>();
        for (Ask ask : asks) {
            HttpResponse<String> answer = running.send(
                    ask.operation.substring(0, ask.operation.indexOf(' ')),
                    ask.path,
                    ask.body,
                    ask.headers.toArray(new String[0]));
            assertThat(answer.statusCode())
                    .as("%s: %s", ask.operation, answer.body())
                    .isLessThan(300);
            check(ask.operation, ask.body, answer);
            asked.add(ask.operation);
        }
        // The toy corridor has no year's trade: its jobs begin as described, and end with the reason.
        for (Map.Entry<String, String> year : Map.of(
                        "flow", "{\"year\":2023,\"series\":[]}",
                        "bottlenecks", "{\"year\":2023,\"top\":3}",
                        "compare", "{\"with\":\"base\",\"year\":2023}",
                        "curve", "{\"corridor\":\"middle\",\"year\":2023}")
                .entrySet()) {
            String operation = "POST /api/v1/" + year.getKey();
            HttpResponse<String> begun = running.post("/api/v1/" + year.getKey(), year.getValue());
            assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
            check(operation, year.getValue(), begun);
            String failed = until(begun, "failed");
            assertThat(running.get("/api/v1/jobs/" + failed).body()).contains("REQ-083");
            assertThat(running.get("/api/v1/jobs/" + failed + "/result").statusCode())
                    .isEqualTo(409);
            asked.add(operation);
        }
        for (String ground : List.of("geojson", "volumes")) {
            HttpResponse<String> unknown = running.get("/api/v1/flow/0123456789abcdef/" + ground);
            assertThat(unknown.statusCode()).isEqualTo(404);
            String operation = "GET /api/v1/flow/{hash}/" + ground;
            check(operation, "", unknown);
            asked.add(operation);
        }
        assertThat(asked).isEqualTo(described());
    }

    private static List<String> lines(String table) {
        try {
            return Files.readAllLines(Running.TOY.resolve(table));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Follows a job to its end and tells its id.
    private static String until(HttpResponse<String> begun, String state) {
        String job = String.valueOf(Tree.object(begun.body()).get("id"));
        String events = running.get("/api/v1/jobs/" + job + "/events").body();
        assertThat(events).contains("\nevent: " + state + "\n").contains("\"state\":\"" + state + "\"");
        return job;
    }

    private static void check(String operation, String body, HttpResponse<String> answer) {
        String path = operation.substring(operation.indexOf(' ') + 1);
        String method = operation.substring(0, operation.indexOf(' ')).toLowerCase(Locale.ROOT);
        Map<String, Object> described = Tree.object(Tree.object(Tree.object(openApi, "paths"), path), method);
        Schema schema = new Schema(openApi);
        if (!body.isEmpty()) {
            assertThat(schema.faults(
                            Tree.object(body), content(Tree.object(described, "requestBody"), "application/json")))
                    .as("question of %s", operation)
                    .isEmpty();
        }
        Map<String, Object> responses = Tree.object(described, "responses");
        String status = Integer.toString(answer.statusCode());
        assertThat(responses)
                .as(operation)
                .containsAnyOf(
                        Map.entry(status, responses.getOrDefault(status, "")),
                        Map.entry("default", responses.getOrDefault("default", "")));
        Map<String, Object> response = Tree.object(responses, responses.containsKey(status) ? status : "default");
        if (answer.statusCode() == 204) {
            assertThat(answer.body()).isEmpty();
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";", -1)[0];
        Map<String, Object> expected = content(response, type);
        assertThat(expected).as("%s answers %s", operation, type).isNotEmpty();
        if (!type.endsWith("json")) return;
        assertThat(schema.faults(Tree.object(answer.body()), expected))
                .as(operation)
                .isEmpty();
    }

    private static Map<String, Object> content(Map<String, Object> described, String type) {
        Function<String, Map<String, Object>> find =
                one -> Tree.object(Tree.object(Tree.object(described, "content"), one), "schema");
        return find.apply(type);
    }
}
