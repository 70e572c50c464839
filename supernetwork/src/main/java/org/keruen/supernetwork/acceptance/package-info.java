/// Whether cargo is taken, where and by whom.
@NullMarked
package org.keruen.supernetwork.acceptance;

import org.jspecify.annotations.NullMarked;
