package org.keruen.model.demand;

import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// A figure about demand that is no flow: growth, a load per box, a share of a zone, an elasticity. `subject` is a
/// zone, a class or free text; `unit` as the source has it.
public record Growth(
        String id,
        String subject,
        String indicator,
        double value,
        String unit,
        Validity period,
        Provenance provenance) {}
