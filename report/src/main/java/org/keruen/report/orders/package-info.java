/// Operating orders as a list.
@NullMarked
package org.keruen.report.orders;

import org.jspecify.annotations.NullMarked;
