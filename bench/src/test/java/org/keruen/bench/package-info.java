@NullMarked
package org.keruen.bench;

import org.jspecify.annotations.NullMarked;
