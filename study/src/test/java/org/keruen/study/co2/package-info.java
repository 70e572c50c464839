@NullMarked
package org.keruen.study.co2;

import org.jspecify.annotations.NullMarked;
