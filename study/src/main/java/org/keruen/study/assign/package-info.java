/// The question of `keruen assign`: a network, trips and classes from files, assigned and told.
@NullMarked
package org.keruen.study.assign;

import org.jspecify.annotations.NullMarked;
