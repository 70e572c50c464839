/// The pages of the browser, from the class path.
@NullMarked
package org.keruen.server.pages;

import org.jspecify.annotations.NullMarked;
