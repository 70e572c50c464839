/// The operating orders on record, by place, day and goods.
@NullMarked
package org.keruen.study.orders;

import org.jspecify.annotations.NullMarked;
