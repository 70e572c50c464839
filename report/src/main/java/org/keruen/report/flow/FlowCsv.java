package org.keruen.report.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.keruen.flow.year.Corridor;
import org.keruen.report.Camel;
import org.keruen.report.Csv;

/// A year's tables with every digit; a blank cell is a figure there is not.
public final class FlowCsv {
    private FlowCsv() {}

    /// A row for every series and period.
    public static String series(FlowDocument document) {
        Csv csv = header("series,unit,periodStart,periodEnd,modelled,low,high,observed,use");
        for (SeriesRow row : document.series()) {
            csv.words(row.series()).words(row.unit()).figure(row.periodStart()).figure(row.periodEnd());
            csv.number(row.modelled());
            maybe(csv, row.low());
            maybe(csv, row.high());
            maybe(csv, row.observed());
            csv.figure(row.use().word()).end();
        }
        return csv.toString();
    }

    /// A row for every corridor.
    public static String corridors(FlowDocument document) {
        Csv csv = header("corridor,teu,teuEmpty,tonnes,share,teuShare");
        for (CorridorVolume row : document.corridors()) {
            csv.figure(row.corridor().word())
                    .number(row.teu())
                    .number(row.teuEmpty())
                    .number(row.tonnes());
            csv.number(row.share()).number(row.teuShare()).end();
        }
        return csv.toString();
    }

    /// A row for every place and link whose capacity is used.
    public static String bottlenecks(List<BottleneckRow> rows) {
        Csv csv = header("resource,name,at,direction,scope,use,capacity,unit,ratio,bindingTerm,valueOfOneMoreUnitUsd,"
                + "waitHours,periodStart,periodEnd,nextResource,nextTerm,nextRatio");
        for (BottleneckRow row : rows) {
            csv.words(row.resource())
                    .words(row.name())
                    .words(row.at())
                    .words(row.direction())
                    .words(row.scope());
            csv.number(row.use()).number(row.capacity()).words(row.unit()).number(row.ratio());
            csv.figure(Camel.of(row.bindingTerm()))
                    .number(row.valueOfOneMoreUnitUsd())
                    .number(row.waitHours());
            csv.figure(row.from()).figure(row.to());
            csv.words(row.next().map(BottleneckRow.Next::resource).orElse(""));
            csv.figure(row.next().map(next -> Camel.of(next.term())).orElse(""));
            csv.number(row.next().map(BottleneckRow.Next::ratio).orElse(Double.NaN))
                    .end();
        }
        return csv.toString();
    }

    /// A row for every link and way that anything moves on, with a column for each class.
    public static String links(FlowDocument document) {
        TreeSet<String> classes = new TreeSet<>();
        document.links().forEach(row -> classes.addAll(row.tonnesByClass().keySet()));
        Csv csv = new Csv();
        for (String name :
                List.of("link", "from", "to", "forward", "mode", "teuLoaded", "teuEmpty", "tonnes", "ratio")) {
            csv.figure(name);
        }
        for (String one : classes) csv.words("tonnes_" + one);
        csv.end();
        for (LinkVolume row : document.links()) {
            csv.words(row.link())
                    .words(row.from())
                    .words(row.to())
                    .figure(row.forward())
                    .figure(row.mode().word());
            csv.number(row.teuLoaded()).number(row.teuEmpty()).number(row.tonnes());
            maybe(csv, row.ratio());
            for (String one : classes) csv.number(row.tonnesByClass().getOrDefault(one, 0.0));
            csv.end();
        }
        return csv.toString();
    }

    /// A row for every pair of zones and kind of goods, with a column for each corridor.
    public static String volumes(FlowAnswer answer) {
        List<String> names =
                new ArrayList<>(List.of("class", "loading", "from", "to", "volume", "unit", "tonnes", "costUsd"));
        for (Corridor one : Corridor.values()) names.add("volume_" + one.word());
        Csv csv = header(String.join(",", names));
        for (PairVolume row : answer.pairs()) {
            csv.words(row.cargoClass()).words(row.loading()).words(row.from()).words(row.to());
            csv.number(row.volume()).words(row.unit()).number(row.tonnes()).number(row.costUsd());
            row.byCorridor().forEach(csv::number);
            csv.end();
        }
        return csv.toString();
    }

    static Csv header(String names) {
        Csv csv = new Csv();
        Arrays.stream(names.split(",", -1)).forEach(csv::figure);
        return csv.end();
    }

    private static void maybe(Csv csv, OptionalDouble value) {
        csv.number(value.orElse(Double.NaN));
    }
}
