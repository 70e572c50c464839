@NullMarked
package org.keruen.workspace;

import org.jspecify.annotations.NullMarked;
