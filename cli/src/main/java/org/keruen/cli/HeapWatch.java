package org.keruen.cli;

import java.util.concurrent.locks.LockSupport;

/// Keeps the heap of long work near what is in use. The serial collector, which `./keruen` chooses for its small
/// footprint, lets the old generation grow as far as it may before it looks for garbage there: arrays that grew
/// and were copied would stay, and a large assignment would take twice the memory it needs.
///
/// Whenever the heap has grown by a part since it was last looked through, it is looked through again. The work
/// keeps few and long arrays, so that takes hundredths of a second, and as growth is by a part, it happens seldom.
final class HeapWatch implements AutoCloseable {
    private static final long EVERY_NANOS = 20_000_000;
    private static final double GROWTH = 1.25;

    /// Below this nothing is worth the trouble.
    private static final long LEAST_BYTES = 48L << 20;

    private final Thread watcher;
    private volatile boolean closed;

    private HeapWatch() {
        watcher = Thread.ofPlatform().daemon().name("heap").unstarted(this::watch);
    }

    static HeapWatch begun() {
        HeapWatch watch = new HeapWatch();
        watch.watcher.start();
        return watch;
    }

    private void watch() {
        long kept = (long) (LEAST_BYTES / GROWTH);
        while (!closed) {
            if (used() > GROWTH * kept) {
                System.gc();
                kept = Math.max(kept, used());
            }
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(watcher);
    }
}
