/// Planning a shipment, from question to document.
@NullMarked
package org.keruen.study.plan;

import org.jspecify.annotations.NullMarked;
