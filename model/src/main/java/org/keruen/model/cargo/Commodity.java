package org.keruen.model.cargo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.place.Names;
import org.keruen.model.provenance.Provenance;

/// A kind of goods: its HS codes, the class it is assigned in, its dangerous-goods class if any, the forms it may
/// travel in and what a unit of each holds.
public record Commodity(
        String id,
        Names names,
        Set<String> hs,
        String cargoClass,
        Optional<String> dangerousClass,
        Set<Form> forms,
        String wagonKind,
        Optional<Double> tonnesPerWagon,
        Optional<Double> tonnesPerBox20,
        Optional<Double> tonnesPerBox40,
        Optional<Double> tonnesPerTruck,
        List<String> aliases,
        Provenance provenance) {
    public Commodity {
        hs = Set.copyOf(hs);
        forms = Set.copyOf(forms);
        aliases = List.copyOf(aliases);
    }
}
