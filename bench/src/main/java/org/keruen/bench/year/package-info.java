/// Years of trade, solved by Keruen and by successive averages.
@NullMarked
package org.keruen.bench.year;

import org.jspecify.annotations.NullMarked;
