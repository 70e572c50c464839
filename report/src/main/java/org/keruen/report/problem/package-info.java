/// Problems, for people and as RFC 9457.
@NullMarked
package org.keruen.report.problem;

import org.jspecify.annotations.NullMarked;
