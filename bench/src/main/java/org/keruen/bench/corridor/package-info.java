/// What a corridor query takes, part by part: many random requests on the built-in package, each timed by itself.
@NullMarked
package org.keruen.bench.corridor;

import org.jspecify.annotations.NullMarked;
