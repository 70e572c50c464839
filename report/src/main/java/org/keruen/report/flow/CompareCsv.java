package org.keruen.report.flow;

import org.keruen.flow.year.Corridor;
import org.keruen.report.Camel;
import org.keruen.report.Csv;

/// A comparison's tables with every digit; a blank cell is a figure there is not.
public final class CompareCsv {
    private CompareCsv() {}

    /// A row for every corridor.
    public static String corridors(CompareDocument document) {
        Csv csv = FlowCsv.header("corridor,tonnesBase,tonnesScenario,tonnesDifference,tonnesPercent,"
                + "teuBase,teuScenario,teuDifference,teuPercent,shareBase,shareScenario");
        for (CompareDocument.ByCorridor row : document.corridors()) {
            csv.figure(row.corridor().word());
            change(csv, row.tonnes());
            change(csv, row.teu());
            csv.number(row.share().base()).number(row.share().scenario()).end();
        }
        return csv.toString();
    }

    /// A row for every series that speaks.
    public static String series(CompareDocument document) {
        Csv csv = FlowCsv.header("series,unit,base,scenario,difference,percent");
        for (CompareDocument.BySeries row : document.series()) {
            csv.words(row.series()).words(row.unit());
            change(csv, row.modelled());
            csv.end();
        }
        return csv.toString();
    }

    /// A row for every place and link whose capacity is used in either.
    public static String bottlenecks(CompareDocument document) {
        Csv csv = FlowCsv.header("name,at,direction,ratioBase,ratioScenario,resourceBase,termBase,"
                + "resourceScenario,termScenario,moved");
        for (CompareDocument.ByBottleneck row : document.bottlenecks()) {
            csv.words(row.name()).words(row.at()).words(row.direction());
            csv.number(row.ratio().base()).number(row.ratio().scenario());
            csv.words(row.base().map(BottleneckRow::resource).orElse(""));
            csv.figure(row.base().map(one -> Camel.of(one.bindingTerm())).orElse(""));
            csv.words(row.scenario().map(BottleneckRow::resource).orElse(""));
            csv.figure(row.scenario().map(one -> Camel.of(one.bindingTerm())).orElse(""));
            csv.figure(row.moved()).end();
        }
        return csv.toString();
    }

    /// A row for every class and pair of corridors between which it moves.
    public static String moved(CompareDocument document) {
        Csv csv = FlowCsv.header("class,from,to,volume,unit,tonnes");
        for (CompareDocument.Moved row : document.moved()) {
            csv.words(row.cargoClass());
            csv.figure(row.from().map(Corridor::word).orElse(""));
            csv.figure(row.to().map(Corridor::word).orElse(""));
            csv.number(row.volume()).words(row.unit()).number(row.tonnes()).end();
        }
        return csv.toString();
    }

    private static void change(Csv csv, Change change) {
        csv.number(change.base()).number(change.scenario()).number(change.difference());
        csv.number(100 * change.share().orElse(Double.NaN));
    }
}
