@NullMarked
package org.keruen.plan.track;

import org.jspecify.annotations.NullMarked;
