package org.keruen.bench.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.keruen.bench.Percentiles;
import org.keruen.bench.corridor.RandomRequests;
import org.keruen.ingest.PackageReader;
import org.keruen.model.CorridorPackage;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.cargo.Commodity;
import org.keruen.plan.PlanRequest;

/// `server URL [--requests N] [--warmup N] [--connections N] [--seed N] [--same] [--soak SECONDS] [--write FILE]`:
/// distinct plans, drawn from the package's own places, days and goods, asked one behind the other on each of so many
/// connections; prints answers a second and percentiles of milliseconds.
///
/// `--same` asks one plan again and again. `--soak` asks plans, boards, orders and completions mixed, and prints a line
/// every half minute. `--write` only writes the bodies, one a line, for another program to send. Each request is
/// written out before the clock starts; answers are read whole and not looked into, but for their status.
public final class ServerLoad {
    private static final int LINE_SECONDS = 30;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final int connections;

    private ServerLoad(String url, int connections) {
        this.url = url;
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
        Path folder = Path.of(System.getProperty("keruen.home", ".")).resolve("corridors/eurasia");
        CorridorPackage corridors = PackageReader.read(folder, List.of()).usable();
        List<String> bodies = bodies(corridors, seed, requests);
        if (!write.toString().isEmpty()) {
            Files.write(write, bodies);
            System.out.println(bodies.size() + " distinct requests in " + write);
            return;
        }
        ServerLoad load = new ServerLoad(url, connections);
        load.ask(ask(bodies(corridors, seed + 1, warmup), "/api/v1/plan"));
        if (soak > 0) {
            load.soak(bodies, soak);
            return;
        }
        List<Ask> asks =
                ask(same ? java.util.Collections.nCopies(requests, bodies.getFirst()) : bodies, "/api/v1/plan");
        double before = load.processorSeconds();
        long begun = System.nanoTime();
        Said said = load.ask(asks);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processor = load.processorSeconds() - before;
        System.out.printf(
                "%d %s plans, %d connections, after %d others: %.1f a second%n",
                asks.size(), same ? "equal" : "distinct", connections, warmup, asks.size() / seconds);
        said.print();
        System.out.printf(
                "the server's processor time: %.1f ms a plan, so at most %.0f plans a second on each processor it has alone%n",
                1000 * processor / asks.size(), asks.size() / processor);
    }

    private record Ask(String path, String body) {}

    private static List<Ask> ask(List<String> bodies, String path) {
        return bodies.stream().map(body -> new Ask(path, body)).toList();
    }

    /// Distinct by origin, destination, day and cargo.
    private static List<String> bodies(CorridorPackage corridors, long seed, int count) {
        RandomRequests random = new RandomRequests(corridors, seed, false);
        Set<String> bodies = new LinkedHashSet<>();
        while (bodies.size() < count) {
            for (PlanRequest request : random.draw(count - bodies.size())) {
                bodies.add("{\"from\":\"%s\",\"to\":\"%s\",\"cargo\":\"%s\",\"ready\":\"%s\"}"
                        .formatted(
                                request.from().getFirst().id(),
                                request.to().getFirst().id(),
                                words(request.cargo(), corridors),
                                request.readyFirst()));
            }
        }
        return new ArrayList<>(bodies);
    }

    /// A wagon is asked for by the kind that carries the goods.
    private static String words(Cargo cargo, CorridorPackage corridors) {
        if (!(cargo instanceof Cargo.Wagons wagons)) return cargo.text();
        for (Commodity commodity : corridors.commodities()) {
            if (commodity.id().equals(wagons.commodity())
                    && !commodity.wagonKind().isEmpty()) {
                return "%dx%s:%s".formatted(wagons.count(), commodity.wagonKind(), commodity.id());
            }
        }
        return "1x40HC";
    }

    /// Processor seconds the server has used since it began; 0 where it does not tell.
    private double processorSeconds() throws IOException, InterruptedException {
        String metrics = client.send(
                        HttpRequest.newBuilder(URI.create(url + "/metrics")).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        for (String line : metrics.lines().toList()) {
            if (line.startsWith("process_cpu_time_ns_total")) {
                return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)) / 1e9;
            }
        }
        return 0;
    }

    /// What the answers said.
    private static final class Said {
        private final Percentiles millis = new Percentiles();
        private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
        private final LongAdder bytes = new LongAdder();

        synchronized void add(int status, long length, double took) {
            millis.add(took);
            statuses.computeIfAbsent(status, s -> new LongAdder()).increment();
            bytes.add(length);
        }

        void print() {
            System.out.printf(
                    "ms: median %.1f, p90 %.1f, p99 %.1f, worst %.1f; %.0f kB an answer; statuses %s%n",
                    millis.median(),
                    millis.at(90),
                    millis.at(99),
                    millis.worst(),
                    bytes.sum()
                            / 1000.0
                            / Math.max(
                                    1,
                                    statuses.values().stream()
                                            .mapToLong(LongAdder::sum)
                                            .sum()),
                    new TreeMap<>(statuses));
        }
    }

    private Said ask(List<Ask> asks) throws InterruptedException {
        Said said = new Said();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                threads.execute(() -> {
                    for (int n = next.getAndIncrement(); n < asks.size(); n = next.getAndIncrement()) {
                        send(asks.get(n), said);
                    }
                });
            }
        }
        return said;
    }

    private void send(Ask ask, Said said) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + ask.path)).timeout(Duration.ofMinutes(2));
        if (!ask.body.isEmpty()) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(ask.body));
        }
        long begun = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            said.add(answer.statusCode(), answer.body().length, (System.nanoTime() - begun) / 1e6);
        } catch (IOException e) {
            said.add(0, 0, (System.nanoTime() - begun) / 1e6);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void soak(List<String> plans, int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        int round = 0;
        while (System.nanoTime() < end) {
            long line = Math.min(end, System.nanoTime() + LINE_SECONDS * 1_000_000_000L);
            Said said = new Said();
            int from = round++;
            while (System.nanoTime() < line) {
                List<Ask> some = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    String plan = plans.get(
                            (from * 7919 + (int) (System.nanoTime() / 1000 % plans.size()) + i) % plans.size());
                    some.add(new Ask("/api/v1/plan", plan));
                    some.add(new Ask("/api/v1/places?q=" + (char) ('a' + i), ""));
                    if (i % 5 == 0) some.add(new Ask("/api/v1/board", "{\"place\":\"Altynkol\",\"days\":7}"));
                    if (i % 5 == 1) some.add(new Ask("/api/v1/orders", "{\"at\":\"Kuryk\"}"));
                    if (i == 2) some.add(new Ask("/api/v1/jobs", ""));
                    if (i == 3) some.add(new Ask("/api/v1/plans", ""));
                }
                ask(some).statuses.forEach((status, count) -> {
                    for (long n = 0; n < count.sum(); n++)
                        said.statuses
                                .computeIfAbsent(status, s -> new LongAdder())
                                .increment();
                });
            }
            System.out.printf("%4d s: %s; %s%n", from * LINE_SECONDS, new TreeMap<>(said.statuses), heap());
        }
    }

    /// What the server says of its memory: what lives after the last collection, and all it has used.
    private String heap() throws InterruptedException {
        try {
            String metrics = client.send(
                            HttpRequest.newBuilder(URI.create(url + "/metrics")).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            double live = 0;
            double used = 0;
            for (String line : metrics.lines().toList()) {
                String value = line.substring(line.lastIndexOf(' ') + 1);
                if (line.startsWith("jvm_gc_live_data_size_bytes")) live = Double.parseDouble(value);
                if (line.startsWith("jvm_memory_used_bytes{area=\"heap\"")) used += Double.parseDouble(value);
            }
            return "heap %.0f MB, live after the last full collection %.0f MB".formatted(used / 1e6, live / 1e6);
        } catch (IOException e) {
            return "no metrics: " + e.getMessage();
        }
    }
}
