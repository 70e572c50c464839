package org.keruen.server.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.server.http.Failed;
import org.keruen.workspace.Workspace;

class JobBoardTest {
    @TempDir
    private Path home;

    private Workspace workspace;
    private JobBoard board;
    private final CountDownLatch gate = new CountDownLatch(1);

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(home);
        board = new JobBoard(workspace.runs(), InstantSource.system());
    }

    @AfterEach
    void close() throws IOException {
        gate.countDown();
        board.close();
        workspace.close();
    }

    /// Works until the gate opens, and says so again and again.
    private Work.Made patient(Work.Steps step) {
        try {
            int done = 0;
            while (!gate.await(5, TimeUnit.MILLISECONDS)) step.at(new Job.Step("waiting", ++done, 0));
        } catch (InterruptedException closing) {
            throw new IllegalStateException(closing);
        }
        return new Work.Made("document", Map.of("geojson", "lines"));
    }

    private static Job.Seen over(Job job) throws InterruptedException {
        Job.Seen seen = job.seen();
        for (int i = 0; i < 2000 && !seen.state().over(); i++) seen = job.after(seen.turn(), 100);
        return seen;
    }

    private static Job.Seen running(Job job) throws InterruptedException {
        Job.Seen seen = job.seen();
        for (int i = 0; i < 500 && seen.state() == Job.State.QUEUED; i++) seen = job.after(seen.turn(), 100);
        return seen;
    }

    @Test
    void a_job_that_is_done_is_kept_with_its_result() throws Exception {
        gate.countDown();
        Job job = board.begin("flow", "{}", "aa", this::patient);
        assertThat(over(job).state()).isEqualTo(Job.State.DONE);
        assertThat(workspace.runs().result("aa")).contains("document");
        assertThat(workspace.runs().part("aa", "geojson")).contains("lines");
        assertThat(workspace.runs().newestFirst())
                .singleElement()
                .satisfies(run -> assertThat(run.id()).isEqualTo(job.id()));
    }

    @Test
    void the_same_question_on_its_way_is_not_begun_twice() throws Exception {
        Job first = board.begin("flow", "{}", "aa", this::patient);
        assertThat(board.begin("flow", "{}", "aa", this::patient)).isSameAs(first);
        assertThat(board.begin("flow", "{}", "bb", this::patient)).isNotSameAs(first);
        gate.countDown();
        assertThat(over(first).state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void a_queue_that_is_full_takes_no_more_and_says_when_to_come_back() throws Exception {
        running(board.begin("flow", "{}", "first", this::patient));
        for (int i = 0; i < JobBoard.MOST_WAITING; i++) board.begin("flow", "{}", "waiting " + i, this::patient);
        assertThatThrownBy(() -> board.begin("flow", "{}", "one more", this::patient))
                .isInstanceOfSatisfying(Failed.class, failed -> {
                    assertThat(failed.status()).isEqualTo(429);
                    assertThat(failed.headers()).containsKey("Retry-After");
                });
        assertThat(board.busy()).isEqualTo(JobBoard.MOST_WAITING + 1);
    }

    @Test
    void what_is_cancelled_leaves_the_queue_and_the_work_and_nothing_behind() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        Job first = board.begin("flow", "{}", "aa", this::patient);
        Job second = board.begin("flow", "{}", "bb", step -> {
            begun.incrementAndGet();
            return patient(step);
        });
        running(first);
        board.cancel(second);
        board.cancel(first);
        assertThat(over(first).state()).isEqualTo(Job.State.CANCELLED);
        assertThat(over(second).state()).isEqualTo(Job.State.CANCELLED);
        Job third = board.begin("flow", "{}", "cc", step -> new Work.Made("third", Map.of()));
        assertThat(over(third).state()).as("the worker is free again").isEqualTo(Job.State.DONE);
        assertThat(begun).hasValue(0);
        assertThat(workspace.runs().result("aa")).isEmpty();
    }

    @Test
    void work_that_says_no_more_than_that_it_is_at_it_ends_when_it_is_cancelled() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        Job job = board.begin("flow", "{}", "aa", steps -> {
            try {
                while (true) steps.still();
            } finally {
                ended.countDown();
            }
        });
        running(job);
        board.cancel(job);
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(job.seen().state()).isEqualTo(Job.State.CANCELLED);
    }

    @Test
    void work_that_fails_says_so_and_the_next_goes_on() throws Exception {
        Job broken = board.begin("flow", "{}", "aa", step -> {
            throw new IllegalStateException("for the test");
        });
        Job next = board.begin("flow", "{}", "bb", step -> new Work.Made("next", Map.of()));
        assertThat(over(broken).state()).isEqualTo(Job.State.FAILED);
        assertThat(broken.seen().problems())
                .extracting(problem -> problem.code())
                .isEqualTo(List.of("SYS-001"));
        assertThat(over(next).state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void closing_cancels_what_waits_and_takes_nothing_new() throws Exception {
        Job first = board.begin("flow", "{}", "aa", this::patient);
        Job second = board.begin("flow", "{}", "bb", this::patient);
        board.close();
        assertThat(over(first).state()).isEqualTo(Job.State.CANCELLED);
        assertThat(over(second).state()).isEqualTo(Job.State.CANCELLED);
        assertThatThrownBy(() -> board.begin("flow", "{}", "cc", this::patient)).isInstanceOf(Failed.class);
    }
}
