package org.keruen.bench.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Many minutes of plans, boards, orders and completions mixed, and a small assignment every ten seconds, whose job is
/// looked for at the end. Every half minute a line: answers by status, the memory the server's heap and process take.
final class Soak {
    private static final int LINE_SECONDS = 30;
    private static final int JOB_SECONDS = 10;

    private final ServerLoad load;
    private final URI server;
    private final List<String> plans;
    private final Path home;
    private final List<String> jobs = new ArrayList<>();
    private final Map<Integer, Integer> refused = new TreeMap<>();

    Soak(ServerLoad load, URI server, List<String> plans, Path home) {
        this.load = load;
        this.server = server;
        this.plans = plans;
        this.home = home;
    }

    void run(int seconds) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        long job = begun;
        int next = 0;
        while (System.nanoTime() < end) {
            long line = Math.min(end, System.nanoTime() + LINE_SECONDS * 1_000_000_000L);
            Said said = new Said();
            while (System.nanoTime() < line) {
                if (System.nanoTime() >= job) {
                    begin(jobs.size());
                    job += JOB_SECONDS * 1_000_000_000L;
                }
                load.ask(some(next++), said);
            }
            System.out.printf(
                    "%4d s: %s; %s%n", (System.nanoTime() - begun) / 1_000_000_000, said.statuses(), memory());
        }
        System.out.println(jobs.size() + " jobs begun: " + ended() + "; not taken: " + refused);
    }

    /// Ten plans, each asked again thirty rounds later, and what else a person looks at meanwhile.
    private List<byte[]> some(int round) {
        List<byte[]> some = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int plan = i < 8 ? round * 8 + i : Math.max(0, round - 30) * 8 + i - 8;
            some.add(Line.request(server, "/api/v1/plan", plans.get(plan % plans.size())));
            some.add(Line.request(server, "/api/v1/places?q=" + (char) ('a' + i), ""));
        }
        some.add(Line.request(server, "/api/v1/board", "{\"place\":\"Altynkol\",\"days\":7}"));
        some.add(Line.request(server, "/api/v1/orders", "{\"at\":\"Kuryk\"}"));
        some.add(Line.request(server, "/api/v1/jobs", ""));
        some.add(Line.request(server, "/api/v1/plans", ""));
        return some;
    }

    /// A small assignment that was not asked before: no two have the same gap.
    private void begin(int number) throws IOException {
        String body = "{\"network\":\"net.tntp\",\"trips\":\"trips.tntp\",\"gap\":\"0.000%d\",\"files\":{"
                        .formatted(100 + number)
                + "\"net.tntp\":" + quoted("braess_net.tntp") + ",\"trips.tntp\":" + quoted("braess_trips.tntp") + "}}";
        try (Line line = new Line(server)) {
            Line.Told told = line.ask(Line.request(server, "/api/v1/assign", body));
            if (told.status() == 202) jobs.add(told.location());
            else refused.merge(told.status(), 1, Integer::sum);
        }
    }

    private String quoted(String file) throws IOException {
        String text = Files.readString(home.resolve("examples/assign").resolve(file));
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /// How the jobs ended, by what the server says of each.
    private Map<String, Integer> ended() throws IOException, InterruptedException {
        Thread.sleep(2_000);
        Map<String, Integer> ended = new LinkedHashMap<>();
        try (Line line = new Line(server)) {
            for (String job : jobs) {
                String text = line.text(Line.request(server, job, ""));
                int at = text.indexOf("\"state\" : \"");
                String state = at < 0 ? "lost" : text.substring(at + 11, text.indexOf('"', at + 11));
                ended.merge(state, 1, Integer::sum);
            }
        }
        return ended;
    }

    /// What the server says of its memory: what lives after the last collection, all its heap holds, and what the
    /// system has given the process.
    private String memory() throws IOException {
        double live = 0;
        double used = 0;
        double resident = 0;
        try (Line line = new Line(server)) {
            for (String one :
                    line.text(Line.request(server, "/metrics", "")).lines().toList()) {
                double value = one.startsWith("#") ? 0 : Double.parseDouble(one.substring(one.lastIndexOf(' ') + 1));
                if (one.startsWith("jvm_gc_live_data_size_bytes")) live = value;
                if (one.startsWith("jvm_memory_used_bytes{area=\"heap\"")) used += value;
                if (one.startsWith("process_resident_memory_bytes")) resident = value;
            }
        }
        return "heap %.0f MB, live after the last full collection %.0f MB, resident %.0f MB"
                .formatted(used / 1e6, live / 1e6, resident / 1e6);
    }
}
