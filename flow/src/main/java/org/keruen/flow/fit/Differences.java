package org.keruen.flow.fit;

/// How slopes of the model are taken: a forward difference costs one evaluation a parameter, a central one two.
public enum Differences {
    FORWARD,
    CENTRAL,
    /// Forward while far away, central from a tenth of a posterior spread on and for the covariance.
    FORWARD_THEN_CENTRAL
}
