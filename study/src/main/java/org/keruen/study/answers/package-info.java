/// Answers kept on disk, so that a later question can be about one of their options.
@NullMarked
package org.keruen.study.answers;

import org.jspecify.annotations.NullMarked;
