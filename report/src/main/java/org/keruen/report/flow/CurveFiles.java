package org.keruen.report.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.keruen.flow.year.VolumeCurve;
import org.keruen.report.Csv;

/// The files of a curve: the document, its table and its chart.
public final class CurveFiles {
    private CurveFiles() {}

    /// Texts by file name.
    public static Map<String, String> of(CurveDocument document) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("curve.json", CurveJson.write(document));
        files.put("curve.csv", csv(document.curve()));
        files.put("curve.svg", CurveChart.svg(document));
        return files;
    }

    private static String csv(VolumeCurve curve) {
        Csv csv = FlowCsv.header(
                "teu,answeredTeu,fixedUsd,chargesUsd,movingUsd,waitingUsd,queueUsd,unitUsd,unseenUsd,rival,rivalUsd");
        for (VolumeCurve.Point point : curve.points()) {
            csv.number(point.volume()).number(point.answered());
            csv.number(point.cost().fixedUsd()).number(point.cost().chargesUsd());
            csv.number(point.cost().movingUsd()).number(point.cost().waitingUsd());
            csv.number(point.cost().queueUsd()).number(point.cost().paidAndSpent());
            csv.number(point.cost().unseenUsd());
            csv.words(point.rival().map(one -> one.corridor().word()).orElse(""));
            csv.number(point.rival().map(VolumeCurve.RivalCost::usd).orElse(Double.NaN))
                    .end();
        }
        return csv.toString();
    }
}
