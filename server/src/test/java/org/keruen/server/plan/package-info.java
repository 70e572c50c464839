@NullMarked
package org.keruen.server.plan;

import org.jspecify.annotations.NullMarked;
