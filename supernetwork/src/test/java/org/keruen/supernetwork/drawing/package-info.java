/// Corridors drawn in a few lines, for the tests of every room that looks at a supernetwork.
@NullMarked
package org.keruen.supernetwork.drawing;

import org.jspecify.annotations.NullMarked;
