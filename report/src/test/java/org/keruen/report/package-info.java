@NullMarked
package org.keruen.report;

import org.jspecify.annotations.NullMarked;
