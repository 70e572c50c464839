/// Quantities with their unit in the type.
@NullMarked
package org.keruen.model.units;

import org.jspecify.annotations.NullMarked;
