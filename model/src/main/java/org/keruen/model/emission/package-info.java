/// CO2e factors.
@NullMarked
package org.keruen.model.emission;

import org.jspecify.annotations.NullMarked;
