package org.keruen.proving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.report.board.BoardJson;
import org.keruen.report.orders.OrdersJson;
import org.keruen.report.plan.PlanJson;
import org.keruen.scenario.Scenario;
import org.keruen.server.Server;
import org.keruen.server.Serving;
import org.keruen.study.board.BoardStudy;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.corridors.PackageChoice;
import org.keruen.study.orders.OrdersStudy;
import org.keruen.study.plan.PlanStudy;
import org.keruen.study.question.BoardQuestion;
import org.keruen.study.question.OrdersQuestion;
import org.keruen.study.question.PlanQuestion;

/// One question through the three doors, the command line as a process of its own: the same document, byte for byte,
/// but
/// for its last member `run`.
class SameDocumentTest {
    private static final PackageChoice BUILT_IN = PackageChoice.builtIn();

    @TempDir
    private static Path home;

    private static Server server;
    private static OpenCorridors library;

    @BeforeAll
    static void open() throws IOException {
        server = Server.start(new Serving(0, BUILT_IN, false), home.resolve("server"), InstantSource.system());
        library = Corridors.open(BUILT_IN);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static String overHttp(String verb, String body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/api/v1/" + verb))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return withoutRun(answer.body());
        }
    }

    private static String onTheCommandLine(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkeruen.home=" + System.getProperty("keruen.home"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.keruen.cli.Main"));
        command.addAll(List.of(arguments));
        command.add("--json");
        Path out = Files.createTempFile(home, "out", ".json");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("KERUEN_HOME", home.resolve("cli").toString());
        builder.start().waitFor();
        return withoutRun(Files.readString(out, StandardCharsets.UTF_8));
    }

    private static String withoutRun(String document) {
        int run = document.lastIndexOf(",\n  \"run\" : {");
        return run < 0 ? document : document.substring(0, run) + "\n}\n";
    }

    @Test
    void a_plan_is_the_same_by_all_three() throws Exception {
        String question =
                "{\"from\":\"Xi'an\",\"to\":\"Poti\",\"cargo\":\"2x40HC\",\"ready\":\"2026-03-03\",\"avoid\":[\"RU\",\"BY\"],"
                        + "\"perWeek\":30,\"currency\":\"KZT\",\"lang\":\"ru\"}";
        String http = overHttp("plan", question);
        String line = onTheCommandLine(
                "plan",
                "--from",
                "Xi'an",
                "--to",
                "Poti",
                "--cargo",
                "2x40HC",
                "--ready",
                "2026-03-03",
                "--avoid",
                "RU,BY",
                "--per-week",
                "30",
                "--currency",
                "KZT",
                "--lang",
                "ru");
        PlanQuestion shortest = PlanQuestion.of("Xi'an", "Poti", "2x40HC", "2026-03-03");
        String ours = withoutRun(PlanJson.write(new PlanStudy(library)
                .plan(new PlanQuestion(
                        shortest.from(),
                        shortest.to(),
                        shortest.cargo(),
                        Optional.empty(),
                        shortest.ready(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("RU", "BY"),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of("KZT"),
                        false,
                        Optional.of("ru"),
                        Optional.empty(),
                        Optional.of("30")))));
        assertThat(http).contains("\"options\"").hasSizeGreaterThan(100_000).isEqualTo(ours);
        assertThat(line).isEqualTo(ours);
    }

    @Test
    void a_plan_in_a_scenario_is_the_same_by_all_three() throws Exception {
        String http = overHttp(
                "plan",
                "{\"from\":\"Almaty\",\"to\":\"Poti\",\"cargo\":\"1x40HC\",\"ready\":\"2026-03-03\",\"scenario\":\"northern-closed\"}");
        String line = onTheCommandLine(
                "plan",
                "--from",
                "Almaty",
                "--to",
                "Poti",
                "--cargo",
                "1x40HC",
                "--ready",
                "2026-03-03",
                "--scenario",
                "northern-closed");
        OpenCorridors closed =
                Corridors.open(new PackageChoice(BUILT_IN.folder(), BUILT_IN.overlays(), "northern-closed"));
        String ours = withoutRun(
                PlanJson.write(new PlanStudy(closed).plan(PlanQuestion.of("Almaty", "Poti", "1x40HC", "2026-03-03"))));
        assertThat(http).isEqualTo(ours);
        assertThat(line).isEqualTo(ours);
        assertThat(ours)
                .contains("\"scenario\" : \"northern-closed\"")
                .doesNotContain(Scenario.BASELINE + "\",\n  \"lang");
    }

    @Test
    void a_board_and_the_orders_are_the_same_by_all_three() throws Exception {
        String board = withoutRun(BoardJson.write(new BoardStudy(library)
                .board(new BoardQuestion(
                        "Altynkol",
                        Optional.of("14"),
                        Optional.of("2025-10-06"),
                        List.of(),
                        Optional.empty(),
                        Optional.of("kk")))));
        assertThat(overHttp("board", "{\"place\":\"Altynkol\",\"days\":14,\"on\":\"2025-10-06\",\"lang\":\"kk\"}"))
                .isEqualTo(board);
        assertThat(onTheCommandLine("board", "Altynkol", "--days", "14", "--on", "2025-10-06", "--lang", "kk"))
                .isEqualTo(board);
        String orders = withoutRun(OrdersJson.write(new OrdersStudy(library)
                .list(new OrdersQuestion(
                        Optional.of("Kuryk"), Optional.of("2025-05-25"), Optional.empty(), Optional.empty()))));
        assertThat(overHttp("orders", "{\"at\":\"Kuryk\",\"on\":\"2025-05-25\"}"))
                .isEqualTo(orders);
        assertThat(onTheCommandLine("orders", "--at", "Kuryk", "--on", "2025-05-25"))
                .isEqualTo(orders);
    }

    @Test
    void what_is_told_of_an_option_is_the_same_by_both_doors() throws Exception {
        String question = "{\"from\":\"Almaty\",\"to\":\"Poti\",\"cargo\":\"1x40HC\",\"ready\":\"2026-03-03\"}";
        overHttp("plan", question);
        onTheCommandLine("plan", "--from", "Almaty", "--to", "Poti", "--cargo", "1x40HC", "--ready", "2026-03-03");
        assertThat(overHttp("explain", "{\"option\":1,\"leg\":1}"))
                .isEqualTo(onTheCommandLine("explain", "1", "--leg", "1"));
        assertThat(overHttp("co2", "{\"option\":1}")).isEqualTo(onTheCommandLine("co2", "1"));
        assertThat(overHttp("why-not", question.replace("}", ",\"avoid\":\"RU\",\"route\":\"northern\"}")))
                .isEqualTo(onTheCommandLine(
                        "why-not",
                        "--from",
                        "Almaty",
                        "--to",
                        "Poti",
                        "--cargo",
                        "1x40HC",
                        "--ready",
                        "2026-03-03",
                        "--avoid",
                        "RU",
                        "--route",
                        "northern"));
    }

    /// An option that one door gets, the other must get too.
    @Test
    void every_option_of_a_shipment_is_a_member_of_the_question_over_http() throws Exception {
        Path cli = Path.of(System.getProperty("keruen.home"), "cli/src/main/java/org/keruen/cli/AskedShipment.java");
        Path description =
                Path.of(System.getProperty("keruen.home"), "server/src/main/resources/org/keruen/server/openapi.json");
        String text = Files.readString(description);
        String question = text.substring(text.indexOf("\"PlanQuestion\": {"));
        String members = question.substring(0, question.indexOf("\n      },"));
        List<String> options = Pattern.compile("names = \"--([a-z-]+)\"")
                .matcher(Files.readString(cli))
                .results()
                .map(found -> camel(found.group(1)))
                .toList();
        assertThat(options)
                .hasSizeGreaterThan(15)
                .allSatisfy(option -> assertThat(members).as(option).contains("\n          \"" + option + "\": {"));
    }

    private static String camel(String option) {
        StringBuilder member = new StringBuilder();
        for (String word : option.split("-", -1)) {
            member.append(
                    member.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
        }
        return member.toString();
    }
}
