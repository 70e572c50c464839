@NullMarked
package org.keruen.study.assign;

import org.jspecify.annotations.NullMarked;
