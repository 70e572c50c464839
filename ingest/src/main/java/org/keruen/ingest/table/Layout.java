package org.keruen.ingest.table;

import java.util.ArrayList;
import java.util.List;

/// The tables of a corridor package: file, columns, whether a package can do without, and which columns tell
/// its rows apart. Binding text: docs/methods/corridor-package.md.
public enum Layout {
    SOURCES("sources.csv", false, Key.ID, "id publisher title url date licence quote"),
    PLACES("places.csv", true, Key.ID, "id nameEn nameKk nameRu nameZh city country lat lon zone kinds aliases"),
    TERMINALS(
            "terminals.csv", true, Key.ID, "id place roles openingHours sidingMetres yardTeu status validFrom validTo"),
    LINKS(
            "links.csv",
            true,
            Key.ID,
            "id from to direction mode gauge tracks electrification km processHours operator country product validFrom"
                    + " validTo geometry"),
    OPERATIONS(
            "operations.csv",
            false,
            Key.ID,
            "id place operation direction mode form traffic situation includes processHours waitP10Hours waitP50Hours"
                    + " waitP90Hours periodFrom periodTo"),
    SERVICES(
            "services.csv",
            true,
            Key.ID,
            "id name operator carrierState pattern mode gauge traffic countries forms commodities scheduleKind"
                    + " headwayHours paceFactor enRouteP10 enRouteP50 enRouteP90 capacityTeu capacityTonnes cutoffHours"
                    + " validFrom validTo"),
    SEGMENTS(
            "segments.csv",
            false,
            Key.SERVICE,
            "service seq from to via mode gauge operator processHours boards alights"),
    DEPARTURES("departures.csv", false, Key.SERVICE, "service calendar localTime"),
    CALENDARS("calendars.csv", false, Key.ID, "id days validFrom validTo added removed"),
    TARIFFS(
            "tariffs.csv",
            false,
            Key.ID,
            "id legKind mode country place from to service direction form box commodity traffic ownership amount"
                    + " currency priceYear unit validFrom validTo includes"),
    FX("fx.csv", false, Key.DATE_AND_CURRENCY, "date currency unitsPerUsd"),
    COMMODITIES(
            "commodities.csv",
            false,
            Key.ID,
            "id nameEn nameKk nameRu nameZh hs class dgClass forms wagonKind tonnesPerWagon tonnesPerBox20"
                    + " tonnesPerBox40 tonnesPerTruck aliases"),
    RULES(
            "rules.csv",
            false,
            Key.ID,
            "id verdict commodity class form mode gauge country place service maxLengthM maxWidthM maxHeightM maxTonnes"
                    + " reason validFrom validTo"),
    RIGHTS(
            "rights.csv",
            false,
            Key.ID,
            "id carrierState fromCountry toCountry traffic freedom perWeek validFrom validTo"),
    DOCUMENTS("documents.csv", false, Key.ID, "id document kind mode country territory reason validFrom validTo"),
    FACTORS(
            "factors.csv",
            false,
            Key.ID,
            "id element mode traction traffic country form value unit scope distanceKind edition"),
    PARAMETERS("parameters.csv", false, Key.ID, "id value low high unit"),
    ORDERS(
            "orders.csv",
            false,
            Key.ID,
            "id authority number issued kind place direction traffic commodity hs wagonOrBox loadedEmpty quota quotaUnit"
                    + " validFrom validTo prolongs exceptions passing reach home origins destinations modes classes"
                    + " commodities forms exceptClasses exceptCommodities exceptForms share"),
    PROJECTS(
            "projects.csv",
            false,
            Key.ID,
            "id name from to capexUsdM capacityBefore capacityAfter unit start completion status statusDate"),
    TRANSITS(
            "transits.csv",
            false,
            Key.ID,
            "id corridor from to via traffic kind minDays maxDays costUsdPerFeu dateFrom dateTo"),
    CORRIDORS("corridors.csv", false, Key.ID, "id nameEn nameKk nameRu nameZh from to via avoid modes cargo ready"),
    ZONES("zones.csv", false, Key.ID, "id nameEn nameKk nameRu nameZh places covers"),
    DEMAND("demand.csv", false, Key.ID, "id year from to class loaded value unit modes role"),
    GROWTH("growth.csv", false, Key.ID, "id subject indicator value unit periodFrom periodTo"),
    RESOURCES(
            "resources.csv",
            false,
            Key.ID,
            "id place link direction term classes wagonKinds nominal practical achieved unit validFrom validTo"),
    SERIES("series.csv", false, Key.ID, "id unit publisher definition speaks reason"),
    SERIES_TERMS(
            "series_terms.csv",
            false,
            Key.SERIES,
            "series count target direction classes loaded fromZones toZones factor"),
    OBSERVATIONS("observations.csv", false, Key.ID, "id series value unit periodStart periodEnd");

    /// How rows of an overlay find the rows they replace.
    enum Key {
        /// One row an id: the same id replaces, a new one is added.
        ID,
        /// Several rows a service: a service the overlay mentions loses all its old rows.
        SERVICE,
        /// Several rows a series: a series the overlay mentions loses all its old rows.
        SERIES,
        /// One row a date and currency.
        DATE_AND_CURRENCY
    }

    private final String file;
    private final boolean needed;
    private final Key key;

    @SuppressWarnings("ImmutableEnumChecker") // List.copyOf
    private final List<String> columns;

    Layout(String file, boolean needed, Key key, String columns) {
        this.file = file;
        this.needed = needed;
        this.key = key;
        this.columns = List.copyOf(words(file.equals("sources.csv") ? columns : columns + " basis source note"));
    }

    public String file() {
        return file;
    }

    public List<String> columns() {
        return columns;
    }

    boolean needed() {
        return needed;
    }

    Key key() {
        return key;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            words.add(text.substring(start, end));
            start = end + 1;
        }
        return words;
    }
}
