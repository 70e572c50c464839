@NullMarked
package org.keruen.server.job;

import org.jspecify.annotations.NullMarked;
