/// Links, carrying systems, and what happens at borders, gauge breaks and ports.
@NullMarked
package org.keruen.model.network;

import org.jspecify.annotations.NullMarked;
