package org.keruen.flow.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Threads that share out numbered pieces of work. Who does which piece is left to chance, so a piece must
/// not depend on it.
public final class Crew implements AutoCloseable {
    private final int threads;
    private final ExecutorService others;

    public Crew(int threads) {
        this.threads = threads;
        others = Executors.newFixedThreadPool(
                Math.max(1, threads - 1),
                Thread.ofPlatform().daemon().name("flow-", 1).factory());
    }

    /// Does the pieces `0 .. count - 1`, the calling thread with the others, and returns when all are done.
    public void each(int count, IntConsumer piece) {
        if (threads == 1 || count < 2) {
            for (int i = 0; i < count; i++) piece.accept(i);
            return;
        }
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) piece.accept(i);
        };
        List<Future<?>> under = new ArrayList<>();
        for (int i = 1; i < threads; i++) under.add(others.submit(work));
        work.run();
        for (Future<?> one : under) finish(one);
    }

    private static void finish(Future<?> work) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    work.get();
                    return;
                } catch (InterruptedException _) {
                    interrupted = true; // the pieces are short; the thread's owner is told afterwards
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        others.shutdownNow();
    }
}
