@NullMarked
package org.keruen.study.orders;

import org.jspecify.annotations.NullMarked;
