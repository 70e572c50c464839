/// Shipments that are watched or under way: documents, their text and their JSON.
@NullMarked
package org.keruen.report.shipments;

import org.jspecify.annotations.NullMarked;
