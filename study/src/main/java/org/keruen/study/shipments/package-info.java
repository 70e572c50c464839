/// Shipments that somebody has promised: kept on disk, planned again when data change, followed under way.
@NullMarked
package org.keruen.study.shipments;

import org.jspecify.annotations.NullMarked;
