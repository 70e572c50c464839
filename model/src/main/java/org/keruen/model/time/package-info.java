/// Days in force.
@NullMarked
package org.keruen.model.time;

import org.jspecify.annotations.NullMarked;
