@NullMarked
package org.keruen.report.flow;

import org.jspecify.annotations.NullMarked;
