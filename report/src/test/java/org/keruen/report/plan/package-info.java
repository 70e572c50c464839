@NullMarked
package org.keruen.report.plan;

import org.jspecify.annotations.NullMarked;
