package org.keruen.plan.terms;

/// What somebody must see to and pay that the price of a journey does not hold.
public enum Duty {
    FIRST_MILE,
    EXPORT_CLEARANCE,
    TRANSIT_CLEARANCE,
    INSURANCE,
    IMPORT_CLEARANCE,
    LAST_MILE
}
