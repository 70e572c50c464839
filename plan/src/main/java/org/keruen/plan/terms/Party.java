package org.keruen.plan.terms;

/// A side of a sale.
public enum Party {
    SELLER,
    BUYER
}
