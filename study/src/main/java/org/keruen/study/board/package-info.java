/// The board of a place over some days.
@NullMarked
package org.keruen.study.board;

import org.jspecify.annotations.NullMarked;
