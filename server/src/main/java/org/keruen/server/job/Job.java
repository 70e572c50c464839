package org.keruen.server.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keruen.model.issue.Issue;

/// One long question on its way: what it is, how far it has come, how it ended. Whoever follows it waits for a change.
public final class Job {
    /// How far it has come.
    ///
    /// @param what is being worked on; empty before the work begins
    public record Step(String what, int done, int of) {}

    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        public boolean over() {
            return switch (this) {
                case QUEUED, RUNNING -> false;
                case DONE, FAILED, CANCELLED -> true;
            };
        }
    }

    /// What is to be seen of a job at one moment. `turn` counts its changes.
    public record Seen(
            String id,
            String verb,
            String question,
            String result,
            State state,
            Step step,
            List<Issue> problems,
            Optional<Instant> finished,
            long turn) {
        public Seen {
            problems = List.copyOf(problems);
        }
    }

    private final String id;
    private final String verb;
    private final String question;
    private final String result;
    private State state = State.QUEUED;
    private Step step = new Step("", 0, 0);
    private List<Issue> problems = List.of();
    private @Nullable Instant finished;
    private long turn = 1;

    /// @param question as it was asked, JSON
    /// @param result the hash its result will be known by
    Job(String id, String verb, String question, String result) {
        this.id = id;
        this.verb = verb;
        this.question = question;
        this.result = result;
    }

    String id() {
        return id;
    }

    public synchronized Seen seen() {
        return new Seen(id, verb, question, result, state, step, problems, Optional.ofNullable(finished), turn);
    }

    /// Waits until the job has changed since `turn`, at most so long, and tells what is to be seen then.
    public synchronized Seen after(long known, long millis) throws InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000;
        while (turn == known && !state.over()) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) break;
            wait(left);
        }
        return seen();
    }

    /// Whether it may go on: false once it was cancelled.
    synchronized boolean begin() {
        if (state != State.QUEUED) return false;
        state = State.RUNNING;
        changed();
        return true;
    }

    /// What its work tells it.
    Work.Steps steps() {
        return new Work.Steps() {
            @Override
            public void at(Step step) {
                come(step);
            }

            @Override
            public void still() {
                if (cancelled()) throw new Cancelled();
            }
        };
    }

    private synchronized void come(Step now) {
        if (state == State.CANCELLED) throw new Cancelled();
        step = now;
        changed();
    }

    /// Ends it, if it has not been cancelled meanwhile.
    synchronized void end(State how, List<? extends Issue> why, Instant when) {
        if (state.over()) return;
        state = how;
        problems = List.copyOf(why);
        finished = when;
        changed();
    }

    synchronized boolean cancelled() {
        return state == State.CANCELLED;
    }

    private void changed() {
        turn++;
        notifyAll();
    }

    /// Thrown in the midst of work that nobody wants any more.
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}
