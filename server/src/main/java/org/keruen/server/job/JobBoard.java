package org.keruen.server.job;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.keruen.model.issue.Refused;
import org.keruen.server.http.Failed;
import org.keruen.server.http.HttpProblem;
import org.keruen.workspace.KeptRuns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The long questions: a short queue, and one thread that works on them one after another, for each has threads of its
/// own. A question that is on its way already is not begun twice, and one whose result is kept is not begun at all.
public final class JobBoard implements AutoCloseable {
    /// So many may wait.
    public static final int MOST_WAITING = 8;

    private static final Logger LOG = LoggerFactory.getLogger("org.keruen.server.job");

    /// Jobs that are over and still told of; their results are kept in the workspace.
    private static final int MOST_OVER = 100;

    private static final long RETRY_SECONDS = 30;

    private record Task(Job job, Work work) {}

    private final KeptRuns runs;
    private final InstantSource clock;
    private final String life;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final BlockingQueue<Task> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread worker;
    private boolean closed;

    /// `clock` dates what is finished, and keeps the ids of one start of the server apart from those of another.
    public JobBoard(KeptRuns runs, InstantSource clock) {
        this.runs = runs;
        this.clock = clock;
        this.life = Long.toString(clock.millis(), Character.MAX_RADIX);
        this.worker = Thread.ofPlatform().name("jobs").daemon().start(this::work);
    }

    /// The job that makes a result, begun now or before. Throws [Failed] where too many wait.
    ///
    /// @param result the hash of the question and of the data it is asked of
    public Job begin(String verb, String question, String result, Work work) {
        synchronized (jobs) {
            if (closed) throw new Failed(503, new HttpProblem.Stopping());
            for (Job known : jobs.values()) {
                Job.Seen seen = known.seen();
                if (seen.result().equals(result) && !seen.state().over()) return known;
            }
            Job job = new Job(life + "-" + numbers.incrementAndGet(), verb, question, result);
            if (!queue.offer(new Task(job, work))) {
                throw new Failed(
                        429,
                        List.of(new JobProblem.QueueFull(MOST_WAITING)),
                        Map.of("Retry-After", Long.toString(RETRY_SECONDS)));
            }
            jobs.put(job.id(), job);
            forgetOld();
            return job;
        }
    }

    private void forgetOld() {
        List<String> over = new ArrayList<>();
        jobs.forEach((id, job) -> {
            if (job.seen().state().over()) over.add(id);
        });
        for (String id : over.subList(0, Math.max(0, over.size() - MOST_OVER))) jobs.remove(id);
    }

    public Optional<Job> find(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    /// The job begun last first.
    public List<Job.Seen> all() {
        synchronized (jobs) {
            return new ArrayList<>(jobs.values())
                    .reversed().stream().map(Job::seen).toList();
        }
    }

    /// How many wait or are worked on.
    public int busy() {
        return (int) all().stream().filter(seen -> !seen.state().over()).count();
    }

    /// Ends a job: at once where it waits, and at the next step of the work where it is worked on.
    public void cancel(Job job) {
        job.end(Job.State.CANCELLED, List.of(), clock.instant());
        queue.removeIf(task -> task.job.equals(job));
    }

    private void work() {
        while (true) {
            Task task;
            try {
                task = queue.take();
            } catch (InterruptedException closing) {
                return;
            }
            work(task);
        }
    }

    private void work(Task task) {
        Job job = task.job;
        if (!job.begin()) return;
        Job.Seen asked = job.seen();
        try {
            Work.Made made = task.work.make(job.steps());
            if (job.cancelled()) return;
            runs.keep(
                    new KeptRuns.Run(asked.id(), asked.verb(), asked.question(), asked.result(), clock.instant()),
                    made.text(),
                    made.parts());
            job.end(Job.State.DONE, List.of(), clock.instant());
        } catch (Job.Cancelled wanted) {
            LOG.debug("{} was cancelled", asked.id());
        } catch (Refused refused) {
            job.end(Job.State.FAILED, refused.issues(), clock.instant());
        } catch (IOException e) {
            LOG.error("the result of {} was not kept", asked.id(), e);
            job.end(Job.State.FAILED, List.of(new JobProblem.NotKept(String.valueOf(e.getMessage()))), clock.instant());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
            if (job.cancelled()) return; // whatever it stumbled over, nobody waits for it
            LOG.error("{} failed", asked.id(), unexpected);
            job.end(
                    Job.State.FAILED,
                    List.of(new HttpProblem.Fault(unexpected.getClass().getSimpleName())),
                    clock.instant());
        }
    }

    /// Cancels what waits and what is worked on, and begins nothing more.
    @Override
    public void close() {
        List<Job> all;
        synchronized (jobs) {
            closed = true;
            all = List.copyOf(jobs.values());
        }
        all.forEach(this::cancel);
        worker.interrupt();
    }
}
