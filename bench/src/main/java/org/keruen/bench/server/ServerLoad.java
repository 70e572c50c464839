package org.keruen.bench.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.keruen.ingest.PackageReader;
import org.keruen.model.CorridorPackage;

/// `server URL [--requests N] [--warmup N] [--connections N] [--seed N] [--same] [--soak SECONDS] [--write FILE]`:
/// distinct plans, drawn from the package's own places, days and goods, asked one behind the other on each of so many
/// connections; prints answers a second and percentiles of milliseconds, and the processor time of server and client.
///
/// `--same` asks one plan again and again. `--soak` asks a mix for so long ([Soak]). `--write` only writes the bodies,
/// one a line, for another program to send. Each request is written out before the clock starts; answers are read whole
/// and not looked into, but for their status ([Line]).
public final class ServerLoad {
    private final URI server;
    private final int connections;

    private ServerLoad(URI server, int connections) {
        this.server = server;
        this.connections = connections;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String url = "http://localhost:8080";
        int requests = 1000;
        int warmup = 500;
        int connections = 4;
        long seed = 1;
        boolean same = false;
        int soak = 0;
        Path write = Path.of("");
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--requests" -> requests = Integer.parseInt(arguments[++i]);
                case "--warmup" -> warmup = Integer.parseInt(arguments[++i]);
                case "--connections" -> connections = Integer.parseInt(arguments[++i]);
                case "--seed" -> seed = Long.parseLong(arguments[++i]);
                case "--same" -> same = true;
                case "--soak" -> soak = Integer.parseInt(arguments[++i]);
                case "--write" -> write = Path.of(arguments[++i]);
                default -> url = arguments[i];
            }
        }
        Path home = Path.of(System.getProperty("keruen.home", "."));
        CorridorPackage corridors =
                PackageReader.read(home.resolve("corridors/eurasia"), List.of()).usable();
        List<String> bodies = Bodies.of(corridors, seed, same ? 1 : requests);
        if (!write.toString().isEmpty()) {
            Files.write(write, bodies);
            System.out.println(bodies.size() + " distinct requests in " + write);
            return;
        }
        ServerLoad load = new ServerLoad(URI.create(url), connections);
        load.ask(load.plans(Bodies.of(corridors, seed + 1, warmup)), new Said());
        if (soak > 0) new Soak(load, load.server, bodies, home).run(soak);
        else load.measure(load.plans(same ? Collections.nCopies(requests, bodies.getFirst()) : bodies), same, warmup);
    }

    private List<byte[]> plans(List<String> bodies) {
        return bodies.stream()
                .map(body -> Line.request(server, "/api/v1/plan", body))
                .toList();
    }

    private void measure(List<byte[]> asks, boolean same, int warmup) throws IOException, InterruptedException {
        double before = processorSeconds();
        double mine = ownProcessorSeconds();
        long begun = System.nanoTime();
        Said said = new Said();
        ask(asks, said);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double client = ownProcessorSeconds() - mine;
        double processor = processorSeconds() - before;
        System.out.printf(
                "%d %s plans, %d connections, after %d others: %.1f a second%n",
                asks.size(), same ? "equal" : "distinct", connections, warmup, asks.size() / seconds);
        said.print();
        System.out.printf(
                "processor time a plan: %.2f ms the server's, %.2f ms the client's; so at most %.0f plans a second on each"
                        + " processor the server has alone%n",
                1000 * processor / asks.size(), 1000 * client / asks.size(), asks.size() / processor);
    }

    /// Processor seconds the server has used since it began; 0 where it does not tell.
    private double processorSeconds() throws IOException {
        try (Line line = new Line(server)) {
            for (String one :
                    line.text(Line.request(server, "/metrics", "")).lines().toList()) {
                if (one.startsWith("process_cpu_time_ns_total")) {
                    return Double.parseDouble(one.substring(one.lastIndexOf(' ') + 1)) / 1e9;
                }
            }
        }
        return 0;
    }

    private static double ownProcessorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e9;
    }

    /// Asks all of it, each on the first connection that is free.
    void ask(List<byte[]> asks, Said said) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) threads.execute(() -> line(asks, next, said));
        }
    }

    /// A connection that breaks, or cannot be opened, counts as an answer with status 0 and is opened anew.
    private void line(List<byte[]> asks, AtomicInteger next, Said said) {
        while (true) {
            long begun = System.nanoTime();
            try (Line line = new Line(server)) {
                for (int n = next.getAndIncrement(); n < asks.size(); n = next.getAndIncrement()) {
                    begun = System.nanoTime();
                    Line.Told told = line.ask(asks.get(n));
                    said.add(told.status(), told.length(), (System.nanoTime() - begun) / 1e6);
                }
                return;
            } catch (IOException e) {
                said.add(0, 0, (System.nanoTime() - begun) / 1e6);
                if (next.getAndIncrement() >= asks.size()) return;
            }
        }
    }
}
