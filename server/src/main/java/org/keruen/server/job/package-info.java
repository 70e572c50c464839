/// Questions that take long: asked for now, worked on one after another, watched and fetched.
@NullMarked
package org.keruen.server.job;

import org.jspecify.annotations.NullMarked;
