package org.keruen.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is let in, what is refused and how, and what every reply says to a browser.
class GateTest {
    @TempDir
    private static Path home;

    private static Running running;

    @BeforeAll
    static void start() {
        running = new Running(home);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Tree.object(answer.body())).containsEntry("code", code).containsKeys("detail", "where", "fix");
    }

    /// As it goes over the wire: the client of the JDK sends no foreign host.
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), running.server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String bytes(String host, String more) throws IOException {
        return raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\n" + more + "Connection: close\r\n\r\n");
    }

    @Test
    void only_names_of_the_loopback_are_answered() throws IOException {
        for (String host : List.of("localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080")) {
            assertThat(bytes(host, "")).as(host).startsWith("HTTP/1.1 200");
        }
        for (String host :
                List.of("rebound.example", "localhost.rebound.example", "127.0.0.1.example:8080", "10.0.0.1")) {
            assertThat(bytes(host, "")).as(host).startsWith("HTTP/1.1 403").contains("REQ-145");
        }
    }

    @Test
    void a_page_of_another_site_is_not_answered() throws IOException {
        assertThat(bytes("localhost:80", "Origin: http://localhost:80\r\n")).startsWith("HTTP/1.1 200");
        assertThat(bytes("localhost:80", "Origin: http://localhost:81\r\n")).startsWith("HTTP/1.1 403");
        assertThat(bytes("localhost:80", "Origin: https://evil.example\r\n")).startsWith("HTTP/1.1 403");
        assertThat(bytes("localhost:80", "Origin: null\r\n")).startsWith("HTTP/1.1 403");
        assertProblem(running.post("/api/v1/plan", Running.PLAN, "Sec-Fetch-Site", "cross-site"), 403, "REQ-145");
    }

    @Test
    void no_other_site_is_told_that_it_may_ask() {
        HttpResponse<String> answer = running.get("/health");
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void what_is_not_json_is_told_so() {
        assertProblem(running.post("/api/v1/plan", "{"), 400, "REQ-163");
        assertProblem(running.post("/api/v1/plan", "[]"), 400, "REQ-163");
        assertProblem(running.post("/api/v1/plan", "{\"from\":{}}"), 400, "REQ-163");
        assertProblem(running.post("/api/v1/plan", "from=Xi'an", "Content-Type", "text/plain"), 415, "REQ-143");
        assertProblem(running.post("/api/v1/plan", "x".repeat(5 << 20)), 413, "REQ-144");
        assertProblem(running.post("/api/v1/plan", "{\"a\":".repeat(3000)), 400, "REQ-163");
    }

    @Test
    void a_member_nobody_knows_is_not_passed_over() {
        HttpResponse<String> answer =
                running.post("/api/v1/plan", Running.PLAN.replace("\"to\"", "\"dedline\":\"2026-04-01\",\"to\""));
        assertProblem(answer, 422, "REQ-147");
        assertThat(answer.body()).contains("deadline");
    }

    @Test
    void every_problem_of_a_question_is_told_by_the_name_of_its_member() {
        HttpResponse<String> answer = running.post(
                "/api/v1/plan", "{\"from\":\"Nowhere\",\"to\":\"Westgate\",\"cargo\":\"2xCAR\",\"arriveBy\":\"soon\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Tree.objects(Tree.object(answer.body()), "problems"))
                .extracting(problem -> problem.get("where"))
                .contains("from", "cargo", "arriveBy");
    }

    @Test
    void other_paths_and_methods_are_told_so() {
        assertProblem(running.get("/api/v1/nothing"), 404, "REQ-161");
        assertProblem(running.get("/api/v1/plan"), 405, "REQ-162");
        assertThat(running.get("/api/v1/plan").headers().firstValue("Allow")).contains("POST");
        assertProblem(running.get("/assets/..%2f..%2fsecret.txt"), 404, "REQ-161");
        assertProblem(running.get("/api/v1/plans/0123456789abcdef"), 404, "REQ-068");
        assertProblem(running.get("/api/v1/places?limit=many"), 400, "REQ-149");
        assertProblem(
                running.post("/api/v1/plan", Running.PLAN.replace("}", ",\"scenario\":\"../../x.yaml\"}")),
                422,
                "REQ-148");
        assertProblem(
                running.post("/api/v1/plan", Running.PLAN.replace("}", ",\"scenario\":\"other\"}")), 422, "REQ-051");
        assertProblem(
                running.post("/api/v1/plan", Running.PLAN.replace("}", ",\"overlay\":\"mine\"}")), 422, "REQ-156");
    }

    @Test
    void a_long_answer_is_gzipped_for_who_can_read_it() throws IOException, InterruptedException {
        var request = java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create("http://localhost:" + running.server.port() + "/api/v1/words/ru"))
                .header("Accept-Encoding", "gzip")
                .build();
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(running.get("/api/v1/words/ru").body());
            }
            assertThat(running.get("/api/v1/words/ru").headers().firstValue("Content-Encoding"))
                    .isEmpty();
        }
    }

    @Test
    void what_a_reader_has_already_is_not_sent_again() {
        String tag = running.get("/api/v1/network").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = running.get("/api/v1/network", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void metrics_count_by_route_and_name_nobody() {
        running.get("/api/v1/places?q=secret-customer");
        assertThat(running.get("/metrics").body())
                .contains("keruen_requests_seconds_count{method=\"GET\",route=\"/api/v1/places\",status=\"200\"}")
                .contains("jvm_memory_used_bytes")
                .doesNotContain("secret-customer");
    }
}
