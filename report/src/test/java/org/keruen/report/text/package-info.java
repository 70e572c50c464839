@NullMarked
package org.keruen.report.text;

import org.jspecify.annotations.NullMarked;
