package org.keruen.report.offer;

import java.util.List;
import org.keruen.model.demand.Zone;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.zones/1`: the zones that trade is counted between, by name.
public record ZonesDocument(PackageStamp data, Language language, List<Zone> zones) {
    public static final String SCHEMA = "keruen.zones/1";

    public ZonesDocument {
        zones = List.copyOf(zones);
    }
}
