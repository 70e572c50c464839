@NullMarked
package org.keruen.study.board;

import org.jspecify.annotations.NullMarked;
