/// What was seen: transit times, named corridors. Never used for planning, only to check it.
@NullMarked
package org.keruen.model.observation;

import org.jspecify.annotations.NullMarked;
