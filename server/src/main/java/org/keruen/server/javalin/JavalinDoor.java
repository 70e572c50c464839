package org.keruen.server.javalin;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.zip.Deflater;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;
import org.keruen.report.problem.ProblemJson;
import org.keruen.server.http.Asked;
import org.keruen.server.http.Body;
import org.keruen.server.http.Failed;
import org.keruen.server.http.HttpProblem;
import org.keruen.server.http.KeptBytes;
import org.keruen.server.http.Measured;
import org.keruen.server.http.Method;
import org.keruen.server.http.Pace;
import org.keruen.server.http.Reply;
import org.keruen.server.http.Routes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves our routes over HTTP with Javalin and Jetty: each request on a virtual thread of its own, connections on a
/// few threads of the platform, so that no computation keeps a connection from being accepted. Javalin's own routing,
/// compression and error pages are not used.
public final class JavalinDoor {
    private static final Logger LOG = LoggerFactory.getLogger("org.keruen.server");

    /// A question is a few hundred bytes; what is saved is more.
    static final int MOST_BODY = 4 << 20;

    private static final int MOST_HEADERS = 16 << 10;
    private static final int PLATFORM_THREADS = 12;
    private static final long IDLE_MILLIS = 60_000;
    private static final long DRAIN_MILLIS = 15_000;

    /// For connections on which nothing is asked any more.
    private static final long STOP_MILLIS = 2_000;

    /// Shorter texts are not worth the trouble.
    private static final int LEAST_GZIPPED = 1400;

    private final Routes routes;
    private final Pace pace;
    private final Watcher watcher;
    private final AtomicInteger inside = new AtomicInteger();
    private volatile boolean closing;
    private final Javalin javalin;

    /// Hears of each request that was answered.
    @FunctionalInterface
    public interface Watcher {
        /// A request was answered with a status after so many nanoseconds.
        ///
        /// @param path of the route, not of the request
        void answered(Method method, String path, int status, long nanos);
    }

    private JavalinDoor(Routes routes, Pace pace, Watcher watcher, String host, int port) {
        this.routes = routes;
        this.pace = pace;
        this.watcher = watcher;
        this.javalin = Javalin.create(config -> configure(config, host, port));
    }

    /// Opens the door; port 0 takes any that is free.
    public static JavalinDoor open(Routes routes, Pace pace, Watcher watcher, String host, int port) {
        JavalinDoor door = new JavalinDoor(routes, pace, watcher, host, port);
        door.javalin.start();
        return door;
    }

    public int port() {
        return javalin.port();
    }

    /// Takes no new requests and waits for those being answered.
    public void close() {
        closing = true;
        long until = System.nanoTime() + DRAIN_MILLIS * 1_000_000;
        try {
            while (inside.get() > 0 && System.nanoTime() < until) Thread.sleep(10);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        try {
            javalin.stop();
        } catch (RuntimeException late) {
            // All that was asked is answered; connections that are still open are nobody's loss.
            LOG.warn("connections were not closed in time", late);
        }
    }

    private void configure(JavalinConfig config, String host, int port) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = MOST_BODY;
        config.jetty.host = host;
        config.jetty.port = port;
        QueuedThreadPool threads = new QueuedThreadPool(PLATFORM_THREADS);
        threads.setName("http");
        threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("request-"));
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
        config.jetty.modifyHttpConfiguration(JavalinDoor::limit);
        for (HandlerType type : List.of(
                HandlerType.GET,
                HandlerType.HEAD,
                HandlerType.POST,
                HandlerType.PUT,
                HandlerType.DELETE,
                HandlerType.PATCH,
                HandlerType.OPTIONS)) {
            config.routes.addHttpHandler(type, "/*", this::serve);
        }
    }

    private static void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(MOST_HEADERS);
        http.setIdleTimeout(IDLE_MILLIS);
    }

    private void serve(Context context) {
        inside.incrementAndGet();
        try {
            serveOne(context);
        } finally {
            inside.decrementAndGet();
        }
    }

    private void serveOne(Context context) {
        long begun = System.nanoTime();
        HttpServletRequest request = context.req();
        HttpServletResponse response = context.res();
        String path = "(none)";
        Method method = Method.GET;
        Reply reply;
        try {
            method = method(request);
            if (closing) throw new Failed(503, List.of(new HttpProblem.Stopping()), Map.of("Connection", "close"));
            pace.any();
            Asked asked = asked(context, request, method);
            Routes.Found found = routes.find(asked);
            path = found.path();
            reply = found.endpoint().answer(found.asked());
        } catch (Failed failed) {
            reply = problem(failed.status(), failed.issues());
            for (Map.Entry<String, String> header : failed.headers().entrySet()) {
                reply = reply.header(header.getKey(), header.getValue());
            }
        } catch (Refused refused) {
            reply = problem(422, refused.issues());
        } catch (IOException gone) {
            LOG.debug("the asker is gone", gone);
            return;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
            LOG.error("{} {} failed", method, path, unexpected);
            reply = problem(
                    500, List.of(new HttpProblem.Fault(unexpected.getClass().getSimpleName())));
        }
        int status = reply.status();
        try {
            send(reply, request, response);
        } catch (IOException gone) {
            LOG.debug("the reader is gone", gone);
        }
        watcher.answered(method, path, status, System.nanoTime() - begun);
    }

    private static Reply problem(int status, List<? extends Issue> issues) {
        return Reply.text(Reply.PROBLEM, ProblemJson.http(issues, status)).status(status);
    }

    private static Method method(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> Method.GET;
            case "POST" -> Method.POST;
            case "PUT" -> Method.PUT;
            case "DELETE" -> Method.DELETE;
            default -> throw new Failed(501, new HttpProblem.NoSuchPath(request.getMethod()));
        };
    }

    private static Asked asked(Context context, HttpServletRequest request, Method method) throws IOException {
        Function<String, Optional<String>> header = name -> Optional.ofNullable(request.getHeader(name));
        boolean body = method != Method.GET && (request.getContentLengthLong() > 0 || chunked(request));
        Gate.check(method, header, body);
        return new Asked(method, context.path(), Map.of(), context.queryParamMap(), header, body ? body(request) : "");
    }

    private static boolean chunked(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null;
    }

    private static String body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BODY) throw tooLarge();
        byte[] bytes;
        try (InputStream in = request.getInputStream()) {
            bytes = in.readNBytes(MOST_BODY + 1);
        }
        if (bytes.length > MOST_BODY) throw tooLarge();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new Failed(400, new HttpProblem.NotJson("it is not UTF-8"));
        }
    }

    private static Failed tooLarge() {
        return new Failed(413, new HttpProblem.TooLarge(MOST_BODY));
    }

    private static void send(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        Headers.ALWAYS.forEach(response::setHeader);
        if (!reply.headers().containsKey("Cache-Control")) response.setHeader("Cache-Control", "no-store");
        reply.headers().forEach(response::setHeader);
        if (!reply.type().isEmpty()) response.setContentType(reply.type());
        boolean zip = zips(request);
        switch (reply.body()) {
            case Body.None _ -> {}
            case Body.Text text -> {
                byte[] plain = text.text().getBytes(StandardCharsets.UTF_8);
                boolean zipped = zip && plain.length >= LEAST_GZIPPED;
                byte[] bytes = zipped ? KeptBytes.Gzip.of(plain, Deflater.BEST_SPEED) : plain;
                bytes(bytes, zipped, request, response);
            }
            case Body.Bytes bytes -> {
                Measured measured = bytes.bytes();
                if (zip && measured.length() >= LEAST_GZIPPED) {
                    ByteArrayOutputStream plain = new ByteArrayOutputStream(measured.length());
                    measured.writeTo(plain);
                    bytes(KeptBytes.Gzip.of(plain.toByteArray(), Deflater.BEST_SPEED), true, request, response);
                    return;
                }
                head(measured.length(), false, response);
                if (request.getMethod().equals("HEAD")) return;
                try (OutputStream out = response.getOutputStream()) {
                    measured.writeTo(out);
                }
            }
            case Body.Kept kept -> {
                boolean zipped = zip && kept.bytes().shrinks();
                bytes(zipped ? kept.bytes().zipped() : kept.bytes().plain(), zipped, request, response);
            }
            case Body.Stream stream -> {
                try (OutputStream out = response.getOutputStream()) {
                    if (!request.getMethod().equals("HEAD")) stream.writer().write(out);
                }
            }
        }
    }

    private static void bytes(byte[] bytes, boolean zipped, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        head(bytes.length, zipped, response);
        if (request.getMethod().equals("HEAD")) return;
        try (OutputStream out = response.getOutputStream()) {
            out.write(bytes);
        }
    }

    private static void head(int length, boolean zipped, HttpServletResponse response) {
        response.setHeader("Vary", "Accept-Encoding");
        if (zipped) response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(length);
    }

    private static boolean zips(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
