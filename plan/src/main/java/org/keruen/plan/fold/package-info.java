/// From a front to what a person can compare: distinct patterns only, at most nine, never one that another beats.
@NullMarked
package org.keruen.plan.fold;

import org.jspecify.annotations.NullMarked;
