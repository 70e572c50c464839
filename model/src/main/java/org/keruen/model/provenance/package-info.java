/// Where a figure comes from: its basis, its sources and the row that holds it.
@NullMarked
package org.keruen.model.provenance;

import org.jspecify.annotations.NullMarked;
