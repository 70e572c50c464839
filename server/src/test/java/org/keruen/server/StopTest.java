package org.keruen.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that is a process of its own is told to stop, as the system tells it.
class StopTest {
    @TempDir
    private Path home;

    private Process process;
    private int port;

    @BeforeEach
    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkeruen.home=" + Running.HOME,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--port",
                "0");
        builder.environment().put("KERUEN_HOME", home.toString());
        process = builder.start();
        BufferedReader err = process.errorReader(StandardCharsets.UTF_8);
        String line;
        while ((line = err.readLine()) != null) {
            int at = line.indexOf("http://localhost:");
            if (at < 0) continue;
            port = Integer.parseInt(line.substring(at + 17, line.indexOf('/', at + 17)));
            return;
        }
        throw new AssertionError("the server did not start");
    }

    @AfterEach
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private Socket connected() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String head(String request, String body) {
        return request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + (body.isEmpty() ? "" : "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n")
                + "\r\n";
    }

    private String ask(String request, String body) throws IOException {
        try (Socket socket = connected()) {
            send(socket, head(request, body) + body);
            return rest(socket);
        }
    }

    private static String rest(Socket socket) throws IOException {
        try (InputStream in = socket.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void read(Socket socket, String until) throws IOException {
        StringBuilder read = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (read.indexOf(until) < 0) {
            int next = in.read();
            assertThat(next).as("the server hung up after: %s", read).isGreaterThanOrEqualTo(0);
            read.append((char) next);
        }
    }

    @Test
    void what_is_being_asked_is_answered_in_full_nothing_new_is_and_jobs_are_told() throws Exception {
        String plan = "{\"from\":\"Almaty\",\"to\":\"Poti\",\"cargo\":\"1x40HC\",\"ready\":\"2026-03-03\"}";
        String begun = ask("POST /api/v1/flow", "{\"year\":\"2023\"}");
        assertThat(begun).startsWith("HTTP/1.1 202");
        int at = begun.indexOf("/api/v1/jobs/");
        String job = begun.substring(at, begun.indexOf('\r', at));
        try (Socket asking = connected();
                Socket following = connected()) {
            send(following, head("GET " + job + "/events", ""));
            read(following, "event: progress");
            send(asking, head("POST /api/v1/plan", plan) + plan.substring(0, 20));
            Thread.sleep(300);

            process.destroy();

            assertThat(rest(following)).contains("event: cancelled");
            String refused = ask("GET /health", "");
            assertThat(refused).startsWith("HTTP/1.1 503").contains("SYS-005", "Connection: close");
            assertThat(process.isAlive()).isTrue();
            send(asking, plan.substring(20));
            String answer = rest(asking);
            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .contains("keruen.plan/1")
                    .endsWith("}\n");
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).as("it has stopped").isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
