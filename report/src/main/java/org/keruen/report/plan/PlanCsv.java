package org.keruen.report.plan;

import java.util.List;
import org.keruen.model.network.Mode;
import org.keruen.report.Camel;
import org.keruen.report.Csv;

/// One row for every leg of every option.
public final class PlanCsv {
    private static final List<String> HEADER = List.of(
            "optionNumber",
            "option",
            "leg",
            "kind",
            "mode",
            "fromId",
            "fromName",
            "fromCountry",
            "toId",
            "toName",
            "toCountry",
            "service",
            "serviceName",
            "departureKind",
            "detail",
            "departure",
            "arrival",
            "hours",
            "hoursP10",
            "hoursP90",
            "km",
            "costUsd",
            "cost",
            "currency",
            "co2eTonnes",
            "basis",
            "source");

    private PlanCsv() {}

    public static String write(PlanDocument document) {
        Csv csv = new Csv();
        HEADER.forEach(csv::figure);
        csv.end();
        for (int option = 0; option < document.options().size(); option++) {
            PlannedOption one = document.options().get(option);
            for (int leg = 0; leg < one.legs().size(); leg++) {
                csv.figure(option + 1).words(one.id()).figure(leg + 1);
                row(csv, document, one.legs().get(leg));
            }
        }
        return csv.toString();
    }

    private static void row(Csv csv, PlanDocument document, PlannedLeg leg) {
        csv.figure(leg.kind().word())
                .figure(leg.mode().map(Mode::word).orElse(""))
                .words(leg.from().id())
                .words(leg.from().name())
                .figure(leg.from().country())
                .words(leg.to().id())
                .words(leg.to().name())
                .figure(leg.to().country())
                .words(leg.service().map(PlannedLeg.Carried::id).orElse(""))
                .words(leg.service().map(PlannedLeg.Carried::name).orElse(""))
                .figure(leg.service().map(s -> s.departureKind().word()).orElse(""))
                .words(leg.detail())
                .figure(PlanJson.time(leg.departure()))
                .figure(PlanJson.time(leg.arrival()))
                .figure(leg.hours())
                .figure(leg.hoursP10())
                .figure(leg.hoursP90())
                .figure(leg.km().map(Object::toString).orElse(""))
                .figure(leg.costUsd().toPlainString())
                .figure(leg.cost().map(Object::toString).orElse(""))
                .figure(document.conversion().map(Conversion::currency).orElse("USD"))
                .figure(leg.co2eTonnes().toPlainString())
                .figure(Camel.of(leg.basis()))
                .words(String.join(";", leg.sources()))
                .end();
    }
}
