/// What only shows when the tables are seen together: one class a question.
@NullMarked
package org.keruen.ingest.check;

import org.jspecify.annotations.NullMarked;
