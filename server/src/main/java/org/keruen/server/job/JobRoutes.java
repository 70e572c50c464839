package org.keruen.server.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.keruen.report.Camel;
import org.keruen.server.http.Asked;
import org.keruen.server.http.Body;
import org.keruen.server.http.Failed;
import org.keruen.server.http.HttpProblem;
import org.keruen.server.http.Reply;
import org.keruen.server.http.Route;
import org.keruen.workspace.KeptRuns;

/// Jobs and what came of them.
public final class JobRoutes {
    /// Between two signs of life to a reader who waits.
    private static final long HEARTBEAT_MILLIS = 10_000;

    private static final int MOST_FOLLOWERS = 64;

    private final JobBoard board;
    private final KeptRuns runs;
    private final Semaphore followers = new Semaphore(MOST_FOLLOWERS);

    public JobRoutes(JobBoard board, KeptRuns runs) {
        this.board = board;
        this.runs = runs;
    }

    public List<Route> all() {
        return List.of(
                Route.get("/api/v1/jobs", asked -> Reply.json(JobJson.write(board.all()))),
                Route.get(
                        "/api/v1/jobs/{id}",
                        asked -> Reply.json(JobJson.write(job(asked).seen()))),
                Route.delete("/api/v1/jobs/{id}", this::cancel),
                Route.get("/api/v1/jobs/{id}/events", this::events),
                Route.get("/api/v1/jobs/{id}/result", this::ofJob),
                Route.get("/api/v1/results/{hash}", this::result),
                Route.get("/api/v1/flow/{hash}/geojson", asked -> part(asked, "geojson", Reply.GEO_JSON)),
                Route.get("/api/v1/flow/{hash}/volumes", asked -> part(asked, "volumes", Reply.CSV)));
    }

    private Job job(Asked asked) {
        String id = asked.part("id");
        return board.find(id).orElseThrow(() -> new Failed(404, new JobProblem.NoSuchJob(id)));
    }

    private Reply cancel(Asked asked) {
        Job job = job(asked);
        board.cancel(job);
        return Reply.json(JobJson.write(job.seen()));
    }

    private Reply ofJob(Asked asked) {
        Job.Seen seen = job(asked).seen();
        if (seen.state() != Job.State.DONE) {
            throw new Failed(409, new JobProblem.NotDone(seen.id(), Camel.of(seen.state())));
        }
        return document(seen.result());
    }

    private Reply result(Asked asked) {
        return document(asked.part("hash"));
    }

    private Reply document(String hash) {
        return Reply.json(kept(hash).orElseThrow(() -> new Failed(404, new JobProblem.NoSuchResult(hash))))
                .header("Content-Location", "/api/v1/results/" + hash);
    }

    private Optional<String> kept(String hash) {
        try {
            return runs.result(hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply part(Asked asked, String name, String type) {
        String hash = asked.part("hash");
        try {
            return Reply.text(
                    type, runs.part(hash, name).orElseThrow(() -> new Failed(404, new JobProblem.NoSuchResult(hash))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Server-sent events: `progress` whenever the job has come further, and at last `done`, `failed` or `cancelled`.
    private Reply events(Asked asked) {
        Job job = job(asked);
        if (!followers.tryAcquire()) {
            throw new Failed(429, List.of(new HttpProblem.TooMany(1)), Map.of("Retry-After", "1"));
        }
        return new Reply(
                200,
                "text/event-stream",
                new Body.Stream(out -> {
                    try {
                        follow(job, out);
                    } finally {
                        followers.release();
                    }
                }),
                Map.of("Cache-Control", "no-store", "X-Accel-Buffering", "no"));
    }

    private static void follow(Job job, OutputStream out) throws IOException {
        long known = 0;
        while (true) {
            Job.Seen seen;
            try {
                seen = job.after(known, HEARTBEAT_MILLIS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
            if (seen.turn() == known) {
                say(out, ": still at it\n\n");
                continue;
            }
            known = seen.turn();
            String name = seen.state().over() ? Camel.of(seen.state()) : "progress";
            say(out, "id: " + known + "\nevent: " + name + "\ndata: " + JobJson.event(seen) + "\n\n");
            if (seen.state().over()) return;
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
