package org.keruen.report.flow;

import org.keruen.model.provenance.Provenance;
import org.keruen.model.resource.Resource;

/// One term of a capacity: how full, and where its figure comes from.
///
/// @param capacity in [#unit]; 0 where it is closed
public record TermRow(
        String resource,
        Resource.Term term,
        String direction,
        String scope,
        double use,
        double capacity,
        String unit,
        double ratio,
        boolean binds,
        Provenance provenance) {}
