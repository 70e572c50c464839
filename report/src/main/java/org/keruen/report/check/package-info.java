/// Checks of the program against itself.
@NullMarked
package org.keruen.report.check;

import org.jspecify.annotations.NullMarked;
