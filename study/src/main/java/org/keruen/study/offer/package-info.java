/// What can be asked: completes the name of a place, and lists goods, scenarios, years and the network.
@NullMarked
package org.keruen.study.offer;

import org.jspecify.annotations.NullMarked;
