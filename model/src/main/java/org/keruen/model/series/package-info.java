/// What somebody counts and publishes, said as a sum of flows, so that a model's year can be held against it.
@NullMarked
package org.keruen.model.series;

import org.jspecify.annotations.NullMarked;
