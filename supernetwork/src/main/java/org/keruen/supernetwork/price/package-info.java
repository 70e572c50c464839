/// What each step costs: the tariff that applies, converted once into whole US cents.
@NullMarked
package org.keruen.supernetwork.price;

import org.jspecify.annotations.NullMarked;
