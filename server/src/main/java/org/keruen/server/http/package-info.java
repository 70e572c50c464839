/// Requests, replies and routes, in words of our own: no server library is named here.
@NullMarked
package org.keruen.server.http;

import org.jspecify.annotations.NullMarked;
