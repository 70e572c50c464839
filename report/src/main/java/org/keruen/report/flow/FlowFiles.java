package org.keruen.report.flow;

import java.util.LinkedHashMap;
import java.util.Map;

/// The files of a year: the document, its tables, its map and its chart.
public final class FlowFiles {
    private FlowFiles() {}

    /// Texts by file name.
    public static Map<String, String> of(FlowAnswer answer) {
        FlowDocument document = answer.document();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("flow.json", FlowJson.write(document));
        files.put("series.csv", FlowCsv.series(document));
        files.put("corridors.csv", FlowCsv.corridors(document));
        files.put("bottlenecks.csv", FlowCsv.bottlenecks(document.bottlenecks()));
        files.put("links.csv", FlowCsv.links(document));
        files.put("volumes.csv", FlowCsv.volumes(answer));
        files.put("links.geojson", FlowGeoJson.write(answer));
        files.put("shares.svg", SharesChart.svg(document));
        files.put("map.svg", FlowMap.svg(answer));
        return files;
    }
}
