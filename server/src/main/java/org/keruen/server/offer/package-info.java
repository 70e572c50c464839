/// What can be asked: places, goods, scenarios, years, words, the network.
@NullMarked
package org.keruen.server.offer;

import org.jspecify.annotations.NullMarked;
