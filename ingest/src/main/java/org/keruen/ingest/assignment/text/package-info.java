/// Bytes, lines, cells and numbers of an assignment's files, and what has been found wrong with them. Knows nothing
/// of networks or trips.
@NullMarked
package org.keruen.ingest.assignment.text;

import org.jspecify.annotations.NullMarked;
