/// What the corridors are made of: one immutable word for each thing the four lenses speak about. JDK only.
@NullMarked
package org.keruen.model;

import org.jspecify.annotations.NullMarked;
