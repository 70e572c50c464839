package org.keruen.report.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.model.network.Mode;
import org.keruen.model.place.GeoPoint;
import org.keruen.report.text.Words;

/// A year's flows on the ground as an SVG picture: the network in grey, above it each link as wide as its tonnes, both
/// ways together; what is fuller than nine tenths in another colour. Longitude and latitude are drawn square at the
/// middle latitude. Of the sea lanes only what lies in the window of the land network is seen; flights, which have no
/// line on the ground, are left out.
public final class FlowMap {
    private static final int WIDTH = 1000;
    private static final int TOP = 40;
    private static final int MARGIN = 20;

    /// Room for what the widest line stands for.
    private static final int BELOW = 36;

    private static final double WIDEST = 14;
    private static final double FULL = 0.9;

    private final FlowAnswer answer;
    private final List<DrawnLink> network;
    private double west = 180;
    private double east = -180;
    private double south = 90;
    private double north = -90;

    private FlowMap(FlowAnswer answer) {
        this.answer = answer;
        network = answer.network().stream()
                .filter(link -> link.mode() != Mode.AIR)
                .toList();
        for (DrawnLink link : network) if (link.mode() != Mode.SEA) link.line().forEach(this::reach);
    }

    private void reach(GeoPoint point) {
        west = Math.min(west, point.lon());
        east = Math.max(east, point.lon());
        south = Math.min(south, point.lat());
        north = Math.max(north, point.lat());
    }

    /// The map of one year.
    public static String svg(FlowAnswer answer) {
        return new FlowMap(answer).draw();
    }

    private record Both(String link, double tonnes, double ratio) {}

    private String draw() {
        FlowDocument document = answer.document();
        Words words = Words.in(document.language());
        double height = TOP + BELOW + scale() * (north - south) / squeeze();
        Drawing drawing = new Drawing(
                WIDTH,
                (int) Math.ceil(height),
                words.of("flow.title", Integer.toString(document.year())) + " · " + words.of("flow.modelled") + " · "
                        + words.of("header.scenario", document.data().scenario()));
        Map<String, List<GeoPoint>> lines = new HashMap<>();
        for (DrawnLink link : network) {
            if (!inside(link.line())) continue;
            lines.put(link.link(), link.line());
            drawing.path("ground", 0.7, way(link.line()), "");
        }
        List<Both> flows =
                both().stream().filter(one -> lines.containsKey(one.link())).toList();
        double most = flows.stream().mapToDouble(Both::tonnes).max().orElse(1);
        for (Both one : flows) {
            List<GeoPoint> line = lines.getOrDefault(one.link(), List.of());
            drawing.path(
                    one.ratio() > FULL ? "full" : "flow",
                    Math.max(0.6, WIDEST * one.tonnes() / most),
                    way(line),
                    one.link() + ": " + Figure.of(one.tonnes() / 1e3) + " " + words.of("flow.kt")
                            + (one.ratio() > 0 ? ", " + Figure.percent(one.ratio()) : ""));
        }
        drawing.bar("bar", MARGIN, height - BELOW + 8, 60, WIDEST);
        drawing.text(MARGIN + 68, height - BELOW + 19, "start", Figure.of(most / 1e3) + " " + words.of("flow.kt"));
        return drawing.end();
    }

    /// Links with both ways together, the widest first so that thin ones lie on top.
    private List<Both> both() {
        Map<String, Both> sums = new HashMap<>();
        for (LinkVolume row : answer.document().links()) {
            sums.merge(
                    row.link(),
                    new Both(row.link(), row.tonnes(), row.ratio().orElse(0)),
                    (one, other) ->
                            new Both(one.link(), one.tonnes() + other.tonnes(), Math.max(one.ratio(), other.ratio())));
        }
        List<Both> all = new ArrayList<>(sums.values());
        all.removeIf(one -> one.tonnes() <= 0);
        all.sort(Comparator.comparingDouble(Both::tonnes).reversed().thenComparing(Both::link));
        return all;
    }

    private boolean inside(List<GeoPoint> line) {
        return !line.isEmpty()
                && line.stream()
                        .allMatch(point -> point.lon() >= west
                                && point.lon() <= east
                                && point.lat() >= south
                                && point.lat() <= north);
    }

    private String way(List<GeoPoint> line) {
        StringBuilder way = new StringBuilder();
        for (GeoPoint point : line) {
            way.append(way.isEmpty() ? "M" : " L")
                    .append(Drawing.at(MARGIN + scale() * (point.lon() - west)))
                    .append(' ')
                    .append(Drawing.at(TOP + scale() * (north - point.lat()) / squeeze()));
        }
        return way.toString();
    }

    /// Picture units a degree of longitude.
    private double scale() {
        return (WIDTH - 2 * MARGIN) / Math.max(1e-6, east - west);
    }

    /// A degree of longitude over one of latitude, at the middle latitude.
    private double squeeze() {
        return Math.cos(Math.toRadians((north + south) / 2));
    }
}
