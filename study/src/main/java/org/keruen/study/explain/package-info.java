/// Explaining one option of a plan that was made earlier.
@NullMarked
package org.keruen.study.explain;

import org.jspecify.annotations.NullMarked;
