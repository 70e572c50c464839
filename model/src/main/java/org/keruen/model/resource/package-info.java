/// What limits how much passes: the terms of a place's or a link's capacity.
@NullMarked
package org.keruen.model.resource;

import org.jspecify.annotations.NullMarked;
