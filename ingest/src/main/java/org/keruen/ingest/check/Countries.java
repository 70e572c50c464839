package org.keruen.ingest.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.ingest.problem.NetworkProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Lists;
import org.keruen.ingest.table.Reading;
import org.keruen.model.CorridorPackage;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.document.DocumentRule;
import org.keruen.model.emission.EmissionFactor;
import org.keruen.model.network.Link;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.RowRef;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;

/// A country that rows are about has at least one place. For a link this is an error; a tariff, rule, document,
/// factor or area of a country without places merely never applies.
final class Countries {
    private final Set<String> known = new HashSet<>();
    private final Reading reading;

    private Countries(CorridorPackage corridors, Reading reading) {
        this.reading = reading;
        for (Place place : corridors.places()) known.add(place.country());
    }

    static void check(CorridorPackage corridors, Reading reading) {
        Countries countries = new Countries(corridors, reading);
        for (Link link : corridors.links()) {
            countries.look(link.country(), link.provenance().at(), "country", true);
        }
        for (Service service : corridors.services()) {
            if (!(service instanceof Service.Area area)) continue;
            for (String country : new TreeSet<>(area.countries())) {
                countries.look(country, area.terms().provenance().at(), "countries", false);
            }
        }
        for (Tariff tariff : corridors.tariffs()) {
            countries.look(tariff.country(), tariff.provenance().at());
        }
        for (AcceptanceRule rule : corridors.rules()) {
            countries.look(rule.country(), rule.provenance().at());
        }
        for (DocumentRule rule : corridors.documents()) {
            countries.look(rule.country(), rule.provenance().at(), "country", false);
        }
        for (EmissionFactor factor : corridors.factors()) {
            countries.look(factor.country(), factor.provenance().at());
        }
    }

    private void look(Optional<String> country, RowRef row) {
        if (country.isPresent()) look(country.get(), row, "country", false);
    }

    private void look(String country, RowRef row, String column, boolean fatal) {
        if (known.contains(country) || !Lists.isCountry(country)) return; // a malformed code is reported as such
        reading.add(new NetworkProblem.UnknownCountry(Spot.of(row, column), country, fatal));
    }
}
