package org.keruen.report.rates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keruen.model.cargo.Form;
import org.keruen.report.Camel;
import org.keruen.report.Csv;

/// The files of an overlay made of a rate sheet: `tariffs.csv` and `sources.csv`, in the columns of
/// docs/methods/corridor-package.md.
public final class OverlayTables {
    public static final String TARIFFS = "tariffs.csv";
    public static final String SOURCES = "sources.csv";

    private static final List<String> TARIFF_COLUMNS = List.of(
            "id",
            "legKind",
            "mode",
            "country",
            "place",
            "from",
            "to",
            "service",
            "direction",
            "form",
            "box",
            "commodity",
            "traffic",
            "ownership",
            "amount",
            "currency",
            "priceYear",
            "unit",
            "validFrom",
            "validTo",
            "includes",
            "basis",
            "source",
            "note");

    private OverlayTables() {}

    /// Texts by file name. `source` is the id of the sheet among the sources.
    public static Map<String, String> files(List<ImportedRate> rates, String source, String sheet) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(TARIFFS, tariffs(rates, source));
        files.put(SOURCES, source(source, sheet));
        return files;
    }

    private static String tariffs(List<ImportedRate> rates, String source) {
        Csv csv = new Csv();
        TARIFF_COLUMNS.forEach(csv::words);
        csv.end();
        for (ImportedRate rate : rates) {
            csv.words(rate.id()).words("through").words("").words("").words("");
            csv.words(rate.from().id())
                    .words(rate.to().id())
                    .words(rate.service())
                    .words("");
            csv.words(rate.form().map(Form::word).orElse(""));
            csv.words(rate.boxFeet().map(feet -> Integer.toString(feet)).orElse(""));
            csv.words(rate.commodity().orElse(""))
                    .words("")
                    .words(rate.ownership().orElse(""));
            csv.figure(rate.amount().toPlainString()).words(rate.currency().getCurrencyCode());
            csv.figure(rate.validity().first().getYear()).words(rate.unit().word());
            csv.figure(rate.validity().first()).figure(rate.validity().last());
            csv.words(includes(rate));
            csv.words(rate.added().signum() == 0 ? "sourced" : "derived")
                    .words(source)
                    .words(rate.note());
            csv.end();
        }
        return csv.toString();
    }

    static String includes(ImportedRate rate) {
        return rate.includes().stream().sorted().map(Camel::of).collect(Collectors.joining(";"));
    }

    private static String source(String id, String sheet) {
        Csv csv = new Csv();
        List.of("id", "publisher", "title", "url", "date", "licence", "quote").forEach(csv::words);
        csv.end();
        csv.words(id)
                .words("own rates")
                .words(sheet)
                .words("file:" + sheet)
                .words("")
                .words("private")
                .words("");
        return csv.end().toString();
    }
}
