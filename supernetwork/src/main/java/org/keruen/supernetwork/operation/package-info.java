/// Which observed operation applies at a place.
@NullMarked
package org.keruen.supernetwork.operation;

import org.jspecify.annotations.NullMarked;
