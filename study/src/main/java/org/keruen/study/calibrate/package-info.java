/// What do published figures teach the year model, and how well does it do on figures it has not seen?
@NullMarked
package org.keruen.study.calibrate;

import org.jspecify.annotations.NullMarked;
