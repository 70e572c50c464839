/// How demand spreads over a network that slows down under it: user equilibrium or system optimum, one class
/// of user or several.
///
/// Method: origin-based flows equalised over paired alternative segments ([docs/methods/equilibrium.md]). It
/// stops being true where a link's time depends on anything but its own volume: turning queues, signals,
/// hours of the day. Where times do not rise with volume, link flows are not unique and one solution is
/// given.
@NullMarked
package org.keruen.flow;

import org.jspecify.annotations.NullMarked;
