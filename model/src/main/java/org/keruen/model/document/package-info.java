/// The papers that cargo travels under, and where each of them holds.
@NullMarked
package org.keruen.model.document;

import org.jspecify.annotations.NullMarked;
