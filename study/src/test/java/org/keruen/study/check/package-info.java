@NullMarked
package org.keruen.study.check;

import org.jspecify.annotations.NullMarked;
