package org.keruen.report.board;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.keruen.model.network.Mode;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;
import org.keruen.report.Camel;
import org.keruen.report.Json;
import org.keruen.report.orders.OrdersJson;
import org.keruen.report.plan.PlanJson;
import tools.jackson.core.JsonGenerator;

/// Writes `keruen.board/1`. Local times have their offset, and beside them stands the same in UTC.
public final class BoardJson {
    private BoardJson() {}

    public static String write(BoardDocument document) {
        return Json.object(json -> {
            json.writeStringProperty("schema", BoardDocument.SCHEMA);
            json.writeObjectPropertyStart("package");
            json.writeStringProperty("name", document.data().name());
            json.writeStringProperty("version", document.data().version());
            json.writeStringProperty("hash", document.data().hash());
            json.writeStringProperty("asOf", document.data().asOf().toString());
            json.writeEndObject();
            json.writeStringProperty("scenario", document.data().scenario());
            json.writeStringProperty("first", document.first().toString());
            json.writeStringProperty("last", document.last().toString());
            if (!document.modes().isEmpty()) {
                Json.strings(
                        json, "modes", document.modes().stream().map(Mode::word).toList());
            }
            document.direction().ifPresent(way -> json.writeStringProperty("direction", way));
            Json.objects(json, "places", document.places(), BoardJson::place);
            Json.objects(json, "terminals", document.terminals(), BoardJson::terminal);
            Json.objects(json, "services", document.services(), BoardJson::service);
            Json.objects(json, "orders", document.orders(), OrdersJson::order);
            Json.objects(json, "capacity", document.terms(), BoardJson::term);
            Json.objects(json, "waits", document.waits(), BoardJson::wait);
            Json.objects(json, "sources", document.sources(), PlanJson::source);
        });
    }

    private static void place(JsonGenerator json, BoardPlace place) {
        json.writeStringProperty("id", place.id());
        json.writeStringProperty("name", place.name());
        json.writeStringProperty("country", place.country());
        json.writeStringProperty("zone", place.zone().getId());
    }

    private static void terminal(JsonGenerator json, BoardTerminal terminal) {
        json.writeStringProperty("id", terminal.id());
        json.writeStringProperty("placeName", terminal.placeName());
        Json.strings(json, "roles", terminal.roles().stream().map(Camel::of).toList());
        json.writeStringProperty("status", Camel.of(terminal.status()));
        terminal.openingHours().ifPresent(hours -> json.writeStringProperty("openingHours", hours));
        number(json, "sidingMetres", terminal.sidingMetres());
        number(json, "yardTeu", terminal.yardTeu());
        days(json, terminal.from(), terminal.to());
        provenance(json, terminal.provenance());
    }

    private static void service(JsonGenerator json, BoardService service) {
        json.writeStringProperty("id", service.id());
        json.writeStringProperty("name", service.name());
        if (!service.carrier().isEmpty()) json.writeStringProperty("carrier", service.carrier());
        json.writeStringProperty("mode", service.mode().word());
        json.writeStringProperty("traffic", service.traffic().word());
        Json.strings(
                json, "forms", service.forms().stream().map(form -> form.word()).toList());
        json.writeStringProperty("placeName", service.placeName());
        json.writeBooleanProperty("boards", service.boards());
        Json.strings(json, service.area() ? "countries" : "to", service.to());
        service.headwayHours().ifPresent(hours -> json.writeNumberProperty("headwayHours", hours));
        service.clockAt().ifPresent(place -> json.writeStringProperty("clockAt", place));
        if (!service.departures().isEmpty()) {
            Json.objects(json, "departures", service.departures(), BoardJson::departure);
        }
        json.writeNumberProperty("cutoffHours", service.cutoffHours());
        number(json, "capacityTeu", service.capacityTeu());
        number(json, "capacityTonnes", service.capacityTonnes());
        days(json, service.from(), service.until());
        Json.objects(json, "schedule", service.schedule(), BoardJson::known);
    }

    private static void departure(JsonGenerator json, BoardDeparture departure) {
        json.writeStringProperty("leaves", time(departure.leaves()));
        json.writeStringProperty("leavesUtc", utc(departure.leaves()));
        json.writeStringProperty("cutoff", time(departure.cutoff()));
        json.writeStringProperty("cutoffUtc", utc(departure.cutoff()));
        json.writeBooleanProperty("runs", departure.runs());
    }

    private static void term(JsonGenerator json, BoardTerm term) {
        json.writeStringProperty("id", term.id());
        json.writeStringProperty("placeName", term.placeName());
        term.link().ifPresent(link -> json.writeStringProperty("link", link));
        json.writeStringProperty("direction", term.direction());
        json.writeStringProperty("term", Camel.of(term.term()));
        Json.strings(json, "about", term.about());
        number(json, "nominal", term.nominal());
        number(json, "practical", term.practical());
        number(json, "achieved", term.achieved());
        json.writeStringProperty("unit", term.unit().word());
        term.perDay().ifPresent(figure -> json.writeNumberProperty("perDay", figure));
        json.writeBooleanProperty("least", term.least());
        days(json, term.from(), term.to());
        provenance(json, term.provenance());
    }

    private static void wait(JsonGenerator json, BoardWait wait) {
        json.writeStringProperty("id", wait.id());
        json.writeStringProperty("placeName", wait.placeName());
        json.writeStringProperty("operation", Camel.of(wait.kind()));
        json.writeStringProperty("direction", wait.direction());
        if (!wait.modes().isEmpty()) json.writeStringProperty("mode", wait.modes());
        wait.form().ifPresent(form -> json.writeStringProperty("form", form.word()));
        wait.traffic().ifPresent(traffic -> json.writeStringProperty("traffic", traffic.word()));
        json.writeStringProperty("situation", Camel.of(wait.situation()));
        json.writeNumberProperty("processHours", wait.processHours());
        json.writeNumberProperty("waitP10Hours", wait.p10());
        json.writeNumberProperty("waitP50Hours", wait.p50());
        json.writeNumberProperty("waitP90Hours", wait.p90());
        json.writeBooleanProperty("now", wait.now());
        json.writeBooleanProperty("general", wait.general());
        days(json, wait.from(), wait.to());
        provenance(json, wait.provenance());
    }

    private static void number(JsonGenerator json, String name, Optional<Double> figure) {
        figure.ifPresent(value -> json.writeNumberProperty(name, value));
    }

    private static void days(JsonGenerator json, Optional<LocalDate> from, Optional<LocalDate> to) {
        from.ifPresent(day -> json.writeStringProperty("from", day.toString()));
        to.ifPresent(day -> json.writeStringProperty("to", day.toString()));
    }

    private static void provenance(JsonGenerator json, Provenance provenance) {
        json.writeObjectPropertyStart("provenance");
        known(json, provenance);
        json.writeEndObject();
    }

    private static void known(JsonGenerator json, Provenance provenance) {
        json.writeStringProperty("basis", Camel.of(provenance.basis()));
        Json.strings(json, "source", provenance.sources());
        if (!provenance.at().equals(RowRef.NOWHERE))
            json.writeStringProperty("row", provenance.at().toString());
        if (!provenance.note().isEmpty()) json.writeStringProperty("note", provenance.note());
    }

    private static String time(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static String utc(OffsetDateTime time) {
        return DateTimeFormatter.ISO_INSTANT.format(time.toInstant());
    }
}
