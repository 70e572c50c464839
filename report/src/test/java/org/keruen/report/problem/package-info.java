@NullMarked
package org.keruen.report.problem;

import org.jspecify.annotations.NullMarked;
