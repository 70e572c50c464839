package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.place.Place;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Segment;
import org.keruen.model.service.Service;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.consignment.Consignment;
import org.keruen.supernetwork.consignment.Lot;

/// Lays line services: whether a line runs, takes the lots and is open to them; what it is then like is on its sheet
/// ([LineSheet]).
final class LineCompiler {
    private final Books books;
    private final Gazette gazette;
    private final Tracks tracks;
    private final Admission admission;
    private final Scope scope;
    private final Sheets sheets;

    /// A lot that the line takes, and what is refused it all the same. The list grows.
    private record Taken(Lot lot, List<LeftOut> refused) {}

    /// A segment's links, whether the lot may use them, and what is refused on them all the same.
    record Stretch(List<Leg.Travelled> path, boolean open, List<LeftOut> refused) {}

    LineCompiler(Books books, Gazette gazette, Tracks tracks, Admission admission, Scope scope, Sheets sheets) {
        this.books = books;
        this.gazette = gazette;
        this.tracks = tracks;
        this.admission = admission;
        this.scope = scope;
        this.sheets = sheets;
    }

    /// Adds the line, the package's service of this number, for every form of the consignment that it carries.
    void lay(int number, Service.Line line, Consignment consignment) {
        Service.Terms terms = line.terms();
        if (line.segments().stream().anyMatch(s -> !scope.allows(s.mode()))) return;
        List<LeftOut> refused = new ArrayList<>();
        var zone = gazette.place(line.segments().getFirst().from()).zone();
        if (!admission.runs(line, scope.meets(terms.validity(), zone), refused)) return;
        List<Taken> lots = new ArrayList<>();
        for (Lot lot : consignment.lots().values()) {
            List<LeftOut> ofLot = new ArrayList<>(refused);
            if (admission.takes(line, lot, consignment.commodity().id(), ofLot)) lots.add(new Taken(lot, ofLot));
        }
        if (lots.isEmpty()) return;
        List<LeftOut> ofWay = new ArrayList<>();
        List<List<Leg.Travelled>> paths = paths(line, ofWay);
        if (paths.isEmpty()) return;
        Optional<Clock> clock = clock(line);
        boolean departs = clock.isEmpty() || clock.get().within(scope).length > 0;
        for (Taken taken : lots) {
            Lot lot = taken.lot;
            List<LeftOut> ofLot = taken.refused;
            ofLot.addAll(ofWay);
            List<Stretch> way = way(paths, line, lot);
            Supplier<Sheet> draw = () -> new LineSheet(
                            line, lot, way, ofLot, departs ? clock : Optional.empty(), books, gazette, admission)
                    .drawn();
            Sheet sheet = sheets.add(number, lot.form(), open(way), departs, draw);
            for (int i = 0; i < sheet.turnedAway(); i++) admission.departs(line, ofLot);
        }
    }

    /// What a timetable is read by at the line's first stop.
    private Optional<Clock> clock(Service.Line line) {
        if (!(line.terms().schedule() instanceof Schedule.Timetable timetable)) return Optional.empty();
        Id<Place> first = line.segments().getFirst().from();
        return Optional.of(new Clock(
                timetable, line.terms().validity(), gazette.place(first).zone()));
    }

    private List<Stretch> way(List<List<Leg.Travelled>> paths, Service.Line line, Lot lot) {
        List<Stretch> way = new ArrayList<>(paths.size());
        for (List<Leg.Travelled> path : paths) {
            List<LeftOut> here = new ArrayList<>(0);
            boolean open = admission.admits(path, line, lot, here);
            way.add(new Stretch(path, open, here));
        }
        return way;
    }

    private static BitSet open(List<Stretch> way) {
        BitSet open = new BitSet(way.size());
        for (int i = 0; i < way.size(); i++) open.set(i, way.get(i).open());
        return open;
    }

    /// The links of every segment, or nothing when one of them is not connected on the day.
    private List<List<Leg.Travelled>> paths(Service.Line line, List<LeftOut> refused) {
        List<List<Leg.Travelled>> paths = new ArrayList<>();
        for (Segment segment : line.segments()) {
            Optional<List<Leg.Travelled>> path = tracks.path(segment, scope.day());
            if (path.isEmpty() || path.get().isEmpty()) {
                path = admission.lenient() ? tracks.pathOfAnyDay(segment) : Optional.empty();
                if (!admission.laid(line, segment, path, refused)) return List.of();
            }
            String from = gazette.country(segment.from());
            if (!admission.mayFly(line, from, gazette.country(segment.to()), refused)) return List.of();
            paths.add(path.orElseThrow());
        }
        return paths;
    }
}
