package org.keruen.model.acceptance;

import java.util.Optional;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// Whether cargo is taken: yes, no, or ask. Empty scopes match everything; the most specific rule wins. `reason`
/// says it in words. The limits are for one piece: beyond them the verdict applies.
public record AcceptanceRule(
        String id,
        Verdict verdict,
        Optional<String> commodity,
        Optional<String> cargoClass,
        Optional<Form> form,
        Optional<Mode> mode,
        Optional<Gauge> gauge,
        Optional<String> country,
        Optional<String> place,
        Optional<String> service,
        Optional<Double> maxLengthM,
        Optional<Double> maxWidthM,
        Optional<Double> maxHeightM,
        Optional<Double> maxTonnes,
        String reason,
        Validity validity,
        Provenance provenance) {
    public enum Verdict {
        YES,
        NO,
        ASK
    }
}
