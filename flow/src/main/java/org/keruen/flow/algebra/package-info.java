/// Small dense linear algebra that several searches of this room need.
@NullMarked
package org.keruen.flow.algebra;

import org.jspecify.annotations.NullMarked;
