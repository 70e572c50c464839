@NullMarked
package org.keruen.bench.corridor;

import org.jspecify.annotations.NullMarked;
