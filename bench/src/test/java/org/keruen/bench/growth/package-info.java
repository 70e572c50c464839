@NullMarked
package org.keruen.bench.growth;

import org.jspecify.annotations.NullMarked;
