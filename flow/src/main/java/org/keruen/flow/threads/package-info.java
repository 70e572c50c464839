/// How this room shares work out among threads without the answer depending on it.
@NullMarked
package org.keruen.flow.threads;

import org.jspecify.annotations.NullMarked;
