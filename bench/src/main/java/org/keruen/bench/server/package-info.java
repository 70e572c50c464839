/// The server under load: distinct plans, the same plan again, and a mix for as long as one likes.
@NullMarked
package org.keruen.bench.server;

import org.jspecify.annotations.NullMarked;
