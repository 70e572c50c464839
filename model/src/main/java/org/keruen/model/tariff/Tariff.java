package org.keruen.model.tariff;

import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.money.Money;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Service;
import org.keruen.model.service.Traffic;
import org.keruen.model.time.Validity;

/// One price. Empty scopes match everything; of the rows in force the one with most scopes filled wins, then the newest
/// price year.
/// `direction`: a border's direction (`CN>KZ`), else empty. `box`: 20 or 40.
public record Tariff(
        String id,
        LegKind kind,
        Optional<Mode> mode,
        Optional<String> country,
        Optional<Id<Place>> place,
        Optional<Id<Place>> from,
        Optional<Id<Place>> to,
        Optional<Id<Service>> service,
        Optional<Operation.Direction> direction,
        Optional<Form> form,
        Optional<Integer> box,
        Optional<String> commodity,
        Optional<Traffic> traffic,
        Optional<String> ownership,
        Money amount,
        ChargeUnit unit,
        Validity validity,
        Set<LegKind> includes,
        Provenance provenance) {
    public Tariff {
        includes = Set.copyOf(includes);
    }
}
