@NullMarked
package org.keruen.flow.fit;

import org.jspecify.annotations.NullMarked;
