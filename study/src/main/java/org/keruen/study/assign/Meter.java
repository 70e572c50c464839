package org.keruen.study.assign;

/// What a run takes of the machine. Handed in, so that a test can have its own.
public interface Meter {
    /// A clock from any start.
    long nanoTime();

    /// What all threads of the process have taken of the processors.
    double cpuSeconds();

    /// The most memory that the process has held, in 2^20 bytes.
    double peakMemoryMb();
}
