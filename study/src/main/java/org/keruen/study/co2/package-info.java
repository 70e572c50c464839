/// The CO2e of an option of a plan that was made earlier.
@NullMarked
package org.keruen.study.co2;

import org.jspecify.annotations.NullMarked;
