@NullMarked
package org.keruen.model.demand;

import org.jspecify.annotations.NullMarked;
