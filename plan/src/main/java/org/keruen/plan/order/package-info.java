/// Operating orders on the way of one consignment: which passages of a haul they bar, and when.
@NullMarked
package org.keruen.plan.order;

import org.jspecify.annotations.NullMarked;
