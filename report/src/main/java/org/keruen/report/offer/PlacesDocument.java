package org.keruen.report.offer;

import java.util.List;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.places/1`: the places whose name in some language begins with, or holds, what was typed; the likeliest
/// first. `more` says that others were left out.
public record PlacesDocument(
        PackageStamp data, Language language, String typed, List<OfferedPlace> places, boolean more) {
    public static final String SCHEMA = "keruen.places/1";

    public PlacesDocument {
        places = List.copyOf(places);
    }
}
