@NullMarked
package org.keruen.flow;

import org.jspecify.annotations.NullMarked;
