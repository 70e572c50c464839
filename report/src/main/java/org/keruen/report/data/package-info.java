/// What a corridor package holds, how much of it can be looked up, and what is wrong with it.
@NullMarked
package org.keruen.report.data;

import org.jspecify.annotations.NullMarked;
