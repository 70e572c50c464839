/// What can be wrong with a corridor package: one record for each kind, by theme. Codes are stable; each has
/// its page in docs/errors.
@NullMarked
package org.keruen.ingest.problem;

import org.jspecify.annotations.NullMarked;
