/// Tests of the year model on small drawn corridors.
@NullMarked
package org.keruen.flow.year;

import org.jspecify.annotations.NullMarked;
