@NullMarked
package org.keruen.server;

import org.jspecify.annotations.NullMarked;
