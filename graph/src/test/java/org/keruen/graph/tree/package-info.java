@NullMarked
package org.keruen.graph.tree;

import org.jspecify.annotations.NullMarked;
