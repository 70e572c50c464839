/// Do the lenses say the same of the same thing?
@NullMarked
package org.keruen.study.check;

import org.jspecify.annotations.NullMarked;
