/// Operating orders and projects: what authorities and investors change.
@NullMarked
package org.keruen.model.order;

import org.jspecify.annotations.NullMarked;
