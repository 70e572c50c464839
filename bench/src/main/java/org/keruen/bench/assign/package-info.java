/// Seconds and gaps of assignments, to be set against other programs by `bench/assign`.
@NullMarked
package org.keruen.bench.assign;

import org.jspecify.annotations.NullMarked;
