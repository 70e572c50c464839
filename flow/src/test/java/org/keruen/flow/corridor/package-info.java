@NullMarked
package org.keruen.flow.corridor;

import org.jspecify.annotations.NullMarked;
