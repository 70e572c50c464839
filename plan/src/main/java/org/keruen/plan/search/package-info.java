/// From a supernetwork to a graph with criteria, and from a path back to legs.
@NullMarked
package org.keruen.plan.search;

import org.jspecify.annotations.NullMarked;
