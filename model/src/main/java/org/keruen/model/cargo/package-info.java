/// What is shipped, and the rules about it.
@NullMarked
package org.keruen.model.cargo;

import org.jspecify.annotations.NullMarked;
