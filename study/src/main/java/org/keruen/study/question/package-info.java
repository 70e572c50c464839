/// From what a person typed to a request a lens understands, with every problem found in one go.
@NullMarked
package org.keruen.study.question;

import org.jspecify.annotations.NullMarked;
