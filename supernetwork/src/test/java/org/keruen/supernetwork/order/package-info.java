/// Tests of the order book.
@NullMarked
package org.keruen.supernetwork.order;

import org.jspecify.annotations.NullMarked;
