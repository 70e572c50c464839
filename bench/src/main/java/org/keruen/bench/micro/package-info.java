/// JMH benchmarks of the parts that everything waits for: `bench/run micro`.
@NullMarked
package org.keruen.bench.micro;

import org.jspecify.annotations.NullMarked;
