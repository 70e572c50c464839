/// Rate sheets, good and bad.
@NullMarked
package org.keruen.ingest.rates;

import org.jspecify.annotations.NullMarked;
