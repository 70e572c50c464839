/// From bytes to rows: files, CSV, headers, overlays, and cells read as numbers, days and words. Knows nothing
/// of what the tables mean beyond their columns.
@NullMarked
package org.keruen.ingest.table;

import org.jspecify.annotations.NullMarked;
