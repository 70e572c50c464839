/// A shipment under way: what is left of its journey after an event, and when it will be there now.
@NullMarked
package org.keruen.plan.track;

import org.jspecify.annotations.NullMarked;
