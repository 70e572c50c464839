/// What is to be carried: zones, what goes from one to another in a year, and what is known about its growth.
/// Planning one shipment reads none of it.
@NullMarked
package org.keruen.model.demand;

import org.jspecify.annotations.NullMarked;
