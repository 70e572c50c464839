/// The server: one person's HTTP door onto `study`, on the loopback. It hands over the documents of the command line,
/// runs long questions as jobs, and serves the pages. Nothing is calculated here.
///
/// [org.keruen.server.Main] starts it. It stops being safe where the loopback is not one person's own: there are no
/// accounts.
@NullMarked
package org.keruen.server;

import org.jspecify.annotations.NullMarked;
