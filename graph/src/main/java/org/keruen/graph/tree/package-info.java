/// Shortest path trees, one after another, on a graph whose costs change a little between them.
@NullMarked
package org.keruen.graph.tree;

import org.jspecify.annotations.NullMarked;
