@NullMarked
package org.keruen.bench.pareto;

import org.jspecify.annotations.NullMarked;
