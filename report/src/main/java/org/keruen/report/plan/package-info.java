/// The answer to "how do I get this shipment there": one document, and the formats it comes in.
@NullMarked
package org.keruen.report.plan;

import org.jspecify.annotations.NullMarked;
