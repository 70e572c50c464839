/// A problem, said so that a person can mend it: code, what, where, fix.
@NullMarked
package org.keruen.model.issue;

import org.jspecify.annotations.NullMarked;
