/// Money that knows its currency and price year, and dated rates of exchange.
@NullMarked
package org.keruen.model.money;

import org.jspecify.annotations.NullMarked;
