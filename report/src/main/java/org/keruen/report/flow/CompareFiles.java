package org.keruen.report.flow;

import java.util.LinkedHashMap;
import java.util.Map;

/// The files of a comparison: the document, its tables and its chart.
public final class CompareFiles {
    private CompareFiles() {}

    /// Texts by file name.
    public static Map<String, String> of(CompareDocument document) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("compare.json", CompareJson.write(document));
        files.put("corridors.csv", CompareCsv.corridors(document));
        files.put("series.csv", CompareCsv.series(document));
        files.put("bottlenecks.csv", CompareCsv.bottlenecks(document));
        files.put("moved.csv", CompareCsv.moved(document));
        files.put("compare.svg", CompareChart.svg(document));
        return files;
    }
}
