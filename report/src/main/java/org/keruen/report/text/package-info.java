/// Text for people: words in four languages, columns, rounding to what is known.
@NullMarked
package org.keruen.report.text;

import org.jspecify.annotations.NullMarked;
