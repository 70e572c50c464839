@NullMarked
package org.keruen.study.corridors;

import org.jspecify.annotations.NullMarked;
