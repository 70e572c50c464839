/// Timings on demand: nothing here runs in a build, and nothing depends on it.
///
/// Each package is one tool with its own `main`, started by `bench/run`; `micro` holds the JMH benchmarks. Figures
/// are of one machine at one hour: compare only what ran in the same sitting, and quote ratios. What was found is
/// in `docs/methods/search.md`.
@NullMarked
package org.keruen.bench;

import org.jspecify.annotations.NullMarked;
