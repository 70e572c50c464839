/// Questions read from the members of a JSON body.
@NullMarked
package org.keruen.server.question;

import org.jspecify.annotations.NullMarked;
