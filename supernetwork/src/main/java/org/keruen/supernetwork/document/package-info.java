/// Which papers a way needs, and whether those of a shipment will do.
@NullMarked
package org.keruen.supernetwork.document;

import org.jspecify.annotations.NullMarked;
