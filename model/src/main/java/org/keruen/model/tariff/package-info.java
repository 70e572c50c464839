/// What carriers, terminals and authorities charge.
@NullMarked
package org.keruen.model.tariff;

import org.jspecify.annotations.NullMarked;
