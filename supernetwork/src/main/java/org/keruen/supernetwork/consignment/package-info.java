/// One consignment as each form of transport counts it: boxes, wagons, trucks, tonnes.
@NullMarked
package org.keruen.supernetwork.consignment;

import org.jspecify.annotations.NullMarked;
