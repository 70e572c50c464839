/// Who takes what cargo where, and who may fly it.
@NullMarked
package org.keruen.model.acceptance;

import org.jspecify.annotations.NullMarked;
