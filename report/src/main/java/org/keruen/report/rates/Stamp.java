package org.keruen.report.rates;

import org.keruen.report.PackageStamp;
import org.keruen.report.plan.Stop;
import tools.jackson.core.JsonGenerator;

/// What both documents say of their data and of places.
final class Stamp {
    private Stamp() {}

    static void write(JsonGenerator json, PackageStamp data) {
        json.writeObjectPropertyStart("package");
        json.writeStringProperty("name", data.name());
        json.writeStringProperty("version", data.version());
        json.writeStringProperty("hash", data.hash());
        json.writeStringProperty("asOf", data.asOf().toString());
        json.writeEndObject();
        json.writeStringProperty("scenario", data.scenario());
    }

    static void stop(JsonGenerator json, String name, Stop stop) {
        json.writeStringProperty(name, stop.id());
        json.writeStringProperty(name + "Name", stop.name());
    }
}
