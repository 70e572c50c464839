@NullMarked
package org.keruen.graph.star;

import org.jspecify.annotations.NullMarked;
