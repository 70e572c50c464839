@NullMarked
package org.keruen.study;

import org.jspecify.annotations.NullMarked;
