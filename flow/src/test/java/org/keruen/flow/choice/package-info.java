@NullMarked
package org.keruen.flow.choice;

import org.jspecify.annotations.NullMarked;
