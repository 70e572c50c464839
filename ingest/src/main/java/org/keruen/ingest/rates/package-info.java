/// A forwarder's own rate sheet, cell by cell.
@NullMarked
package org.keruen.ingest.rates;

import org.jspecify.annotations.NullMarked;
