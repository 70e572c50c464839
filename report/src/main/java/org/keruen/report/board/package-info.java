/// The board of a place: what leaves it, what holds there, how much it can do and how long one waits.
@NullMarked
package org.keruen.report.board;

import org.jspecify.annotations.NullMarked;
