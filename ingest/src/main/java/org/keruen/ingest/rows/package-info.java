/// One class a table: what its rows mean, as records of the model.
@NullMarked
package org.keruen.ingest.rows;

import org.jspecify.annotations.NullMarked;
