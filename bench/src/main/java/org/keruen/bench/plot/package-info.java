/// Lines on logarithmic axes, for the pages in `docs/methods`.
@NullMarked
package org.keruen.bench.plot;

import org.jspecify.annotations.NullMarked;
