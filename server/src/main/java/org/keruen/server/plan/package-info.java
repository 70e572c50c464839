/// Shipments: plan, why-not, explain, CO2e, boards, orders.
@NullMarked
package org.keruen.server.plan;

import org.jspecify.annotations.NullMarked;
