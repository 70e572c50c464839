/// What a package holds, how much of each named corridor can be looked up, and what is wrong with it.
@NullMarked
package org.keruen.study.data;

import org.jspecify.annotations.NullMarked;
