/// From a package and a consignment to the arrays of a [org.keruen.supernetwork.Supernetwork].
@NullMarked
package org.keruen.supernetwork.compile;

import org.jspecify.annotations.NullMarked;
