package org.keruen.report.orders;

import org.keruen.report.Camel;
import org.keruen.report.Json;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.orders/1`.
public final class OrdersJson {
    private OrdersJson() {}

    public static String write(OrdersDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", OrdersDocument.SCHEMA);
            json.writeObjectPropertyStart("package");
            json.writeStringProperty("name", document.data().name());
            json.writeStringProperty("version", document.data().version());
            json.writeStringProperty("hash", document.data().hash());
            json.writeStringProperty("asOf", document.data().asOf().toString());
            json.writeEndObject();
            json.writeStringProperty("scenario", document.data().scenario());
            Json.strings(json, "at", document.at());
            document.on().ifPresent(day -> json.writeStringProperty("on", day.toString()));
            document.commodity().ifPresent(goods -> json.writeStringProperty("commodity", goods));
            Json.objects(json, "orders", document.orders(), OrdersJson::order);
        });
    }

    /// The members of one order.
    public static void order(JsonGenerator json, OrderRow order) {
        json.writeStringProperty("id", order.id());
        said(json, "number", order.number());
        json.writeStringProperty("authority", order.authority());
        said(json, "issued", order.issued());
        json.writeStringProperty("kind", Camel.of(order.kind()));
        json.writeStringProperty("place", order.place());
        json.writeStringProperty("placeName", order.placeName());
        json.writeBooleanProperty("allBorders", order.allBorders());
        said(json, "direction", order.direction());
        Json.strings(json, "ways", order.ways());
        said(json, "traffic", order.traffic());
        said(json, "goods", order.goods());
        said(json, "wagonOrBox", order.wagonOrBox());
        said(json, "loadedEmpty", order.loadedEmpty());
        json.writeStringProperty("from", order.from().toString());
        order.to().ifPresent(day -> json.writeStringProperty("to", day.toString()));
        json.writeStringProperty("chainFrom", order.chainFrom().toString());
        order.chainTo().ifPresent(day -> json.writeStringProperty("chainTo", day.toString()));
        said(json, "prolongs", order.prolongs());
        Json.strings(json, "prolongedBy", order.prolongedBy());
        order.quota().ifPresent(quota -> json.writeNumberProperty("quota", quota));
        order.quotaUnit().ifPresent(unit -> json.writeStringProperty("quotaUnit", unit));
        said(json, "exceptions", order.exceptions());
        json.writeBooleanProperty("excepted", order.excepted());
        json.writeNumberProperty("share", order.share());
        json.writeBooleanProperty("binds", order.binds());
        json.writeStringProperty("basis", Camel.of(order.provenance().basis()));
        Json.strings(json, "sources", order.provenance().sources());
        json.writeStringProperty("row", order.provenance().at().toString());
        said(json, "note", order.provenance().note());
    }

    private static void said(JsonGenerator json, String name, String words) {
        if (!words.isEmpty()) json.writeStringProperty(name, words);
    }
}
