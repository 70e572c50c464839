@NullMarked
package org.keruen.study.plan;

import org.jspecify.annotations.NullMarked;
