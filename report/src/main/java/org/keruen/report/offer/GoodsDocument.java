package org.keruen.report.offer;

import java.util.List;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.commodities/1`: the goods a cargo may be, the boxes it may lie in, and the wagons.
public record GoodsDocument(
        PackageStamp data, Language language, List<Commodity> commodities, List<String> boxes, List<String> wagons) {
    public static final String SCHEMA = "keruen.commodities/1";

    public GoodsDocument {
        commodities = List.copyOf(commodities);
        boxes = List.copyOf(boxes);
        wagons = List.copyOf(wagons);
    }
}
