package org.keruen.report.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.orders/1`: the orders at some places, on some day, about some goods; all where none is named.
public record OrdersDocument(
        PackageStamp data,
        Language language,
        List<String> at,
        Optional<LocalDate> on,
        Optional<String> commodity,
        List<OrderRow> orders) {
    public static final String SCHEMA = "keruen.orders/1";

    public OrdersDocument {
        at = List.copyOf(at);
        orders = List.copyOf(orders);
    }
}
