/// The CO2e of one option, element by element, as whoever reports it must show it.
@NullMarked
package org.keruen.report.co2;

import org.jspecify.annotations.NullMarked;
