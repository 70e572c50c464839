/// What each step emits: the factor that applies, in whole grams for the consignment.
@NullMarked
package org.keruen.supernetwork.emission;

import org.jspecify.annotations.NullMarked;
