package org.keruen.ingest.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keruen.ingest.problem.GapProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Reading;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.service.Segment;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.tariff.Tariff;

/// A mode, country and form that a service carries in has a haul tariff. Services with a tariff of their own
/// are left out. For a line the countries of the places it names are looked at; dates and directions are not.
final class TariffGaps {
    private record Haul(Mode mode, String country, Form form) {}

    private final Network network;
    private final List<Tariff> hauls = new ArrayList<>();
    private final Set<String> priced = new HashSet<>();
    private final TreeMap<String, Haul> wanted = new TreeMap<>();

    private TariffGaps(Network network) {
        this.network = network;
        for (Tariff tariff : network.corridors().tariffs()) {
            boolean moves = tariff.kind() == LegKind.HAUL || tariff.kind() == LegKind.THROUGH;
            if (moves && tariff.service().isPresent()) {
                priced.add(tariff.service().get().text());
            } else if (tariff.kind() == LegKind.HAUL) {
                hauls.add(tariff);
            }
        }
    }

    static void check(Network network, Reading reading) {
        TariffGaps gaps = new TariffGaps(network);
        for (Service service : network.corridors().services()) {
            if (!gaps.priced.contains(service.terms().id().text())) gaps.want(service);
        }
        for (Haul haul : gaps.wanted.values()) {
            if (gaps.isPriced(haul)) continue;
            String country = haul.country.isEmpty() ? "no country" : haul.country;
            reading.add(new GapProblem.NoTariff(Spot.of("tariffs.csv"), haul.mode.word(), country, haul.form.word()));
        }
    }

    private void want(Service service) {
        switch (service) {
            case Service.Area area -> {
                for (Network.Way way : network.forward()) {
                    if (Areas.covers(area, way))
                        want(way.link().mode(), way.link().country(), area.terms());
                }
            }
            case Service.Line line -> {
                for (Segment segment : line.segments()) {
                    want(segment, segment.from(), line.terms());
                    want(segment, segment.to(), line.terms());
                    for (Id<Place> via : segment.via()) want(segment, via, line.terms());
                }
            }
        }
    }

    private void want(Segment segment, Id<Place> at, Service.Terms terms) {
        boolean land = segment.mode() == Mode.RAIL || segment.mode() == Mode.ROAD || segment.mode() == Mode.PIPELINE;
        @Nullable Place place = network.place(at);
        if (place != null) want(segment.mode(), land ? place.country() : "", terms);
    }

    private void want(Mode mode, String country, Service.Terms terms) {
        for (Form form : terms.forms()) {
            wanted.putIfAbsent(mode.word() + country + form.word(), new Haul(mode, country, form));
        }
    }

    private boolean isPriced(Haul haul) {
        for (Tariff tariff : hauls) {
            boolean mode = tariff.mode().isEmpty() || tariff.mode().get() == haul.mode;
            boolean form = tariff.form().isEmpty() || tariff.form().get() == haul.form;
            boolean country = haul.country.isEmpty()
                    || tariff.country().isEmpty()
                    || tariff.country().equals(Optional.of(haul.country));
            if (mode && form && country) return true;
        }
        return false;
    }
}
