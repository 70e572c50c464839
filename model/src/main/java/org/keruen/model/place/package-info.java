/// Places, their names in four languages, and what can be done at their terminals.
@NullMarked
package org.keruen.model.place;

import org.jspecify.annotations.NullMarked;
