@NullMarked
package org.keruen.study.answers;

import org.jspecify.annotations.NullMarked;
