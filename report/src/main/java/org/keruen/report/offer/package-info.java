/// What can be asked of a package: its places, goods, scenarios, years, and the network they lie on.
@NullMarked
package org.keruen.report.offer;

import org.jspecify.annotations.NullMarked;
