/// Nodes and arcs as arrays: the forward star, a heap of nodes, and shortest distances for one criterion.
///
/// Node and arc numbers are dense and start at 0. Nothing here allocates once it is warm.
@NullMarked
package org.keruen.graph.star;

import org.jspecify.annotations.NullMarked;
