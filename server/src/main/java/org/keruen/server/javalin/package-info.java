/// The one place that names the HTTP library.
@NullMarked
package org.keruen.server.javalin;

import org.jspecify.annotations.NullMarked;
