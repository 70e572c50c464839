@NullMarked
package org.keruen.study.explain;

import org.jspecify.annotations.NullMarked;
