@NullMarked
package org.keruen.study.question;

import org.jspecify.annotations.NullMarked;
