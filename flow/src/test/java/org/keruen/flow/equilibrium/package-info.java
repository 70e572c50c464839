@NullMarked
package org.keruen.flow.equilibrium;

import org.jspecify.annotations.NullMarked;
