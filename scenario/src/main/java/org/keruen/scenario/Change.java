package org.keruen.scenario;

import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;
import org.keruen.model.provenance.Provenance;

/// One change to a corridor package. The list of kinds is closed: `open close set scale add remove order
/// project demand parameter avoid`, the last of two kinds: for all traffic, and for transit.
public sealed interface Change
        permits Open,
                Close,
                SetFigure,
                ScaleFigure,
                Add,
                Remove,
                PutInForce,
                Complete,
                ChangeDemand,
                SetParameter,
                Avoid,
                CloseTransit {

    /// What is wrong with this change for that package. A change without fatal issues can be applied.
    void check(CorridorPackage baseline, Issues issues);

    /// The package after the change. Where an earlier change of the same scenario has taken the target away,
    /// nothing happens.
    CorridorPackage appliedTo(CorridorPackage before);

    /// The change in one line; equal words mean an equal change.
    String words();

    /// How the change is known and where it is written.
    Provenance provenance();
}
