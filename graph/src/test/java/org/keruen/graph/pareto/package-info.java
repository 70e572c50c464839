@NullMarked
package org.keruen.graph.pareto;

import org.jspecify.annotations.NullMarked;
