package org.keruen.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// A server on the toy ferry, at a port of its own, and who asks it.
final class Running implements AutoCloseable {
    static final String HOME = System.getProperty("keruen.home");
    static final Path TOY = Path.of(HOME, "corridors", "toy-ferry");
    static final Path EURASIA = Path.of(HOME, "corridors", "eurasia");
    static final String PLAN =
            "{\"from\":\"Eastgate\",\"to\":\"Westgate\",\"cargo\":\"2x40HC\",\"ready\":\"2026-03-03\"}";

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-31T12:00:00Z"));

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    final Server server;

    Running(Path home) {
        this(home, TOY);
    }

    Running(Path home, Path corridors) {
        try {
            server = Server.start(Serving.of(List.of("--port", "0", "--package", corridors.toString())), home, NOON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .timeout(Duration.ofMinutes(3))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) request.header("Content-Type", "application/json");
        for (int i = 0; i + 1 < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
