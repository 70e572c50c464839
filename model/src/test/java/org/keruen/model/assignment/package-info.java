@NullMarked
package org.keruen.model.assignment;

import org.jspecify.annotations.NullMarked;
