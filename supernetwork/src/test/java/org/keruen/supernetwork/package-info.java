/// Tests of the supernetwork on drawn corridors.
@NullMarked
package org.keruen.supernetwork;

import org.jspecify.annotations.NullMarked;
