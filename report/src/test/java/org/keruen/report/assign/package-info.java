@NullMarked
package org.keruen.report.assign;

import org.jspecify.annotations.NullMarked;
