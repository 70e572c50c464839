/// Operating orders as a lens asks for them: what passes a place from one country to another, on which days
/// that is shut, and within which quota.
///
/// An order hits a lot only as far as the lot is known: an origin, destination, class or commodity that is
/// not known is taken to be one the order is about. An exemption, though, needs to be known.
@NullMarked
package org.keruen.supernetwork.order;

import org.jspecify.annotations.NullMarked;
