/// The multi-criteria kernel on graph files of others, so that it can be held against published front sizes and
/// against other people's programs.
@NullMarked
package org.keruen.bench.pareto;

import org.jspecify.annotations.NullMarked;
