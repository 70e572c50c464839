package org.keruen.study.rates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.issue.Nearest;
import org.keruen.model.place.Place;
import org.keruen.model.service.Segment;
import org.keruen.model.service.Service;
import org.keruen.model.time.Validity;

/// Finds the lines that a rate between two places may be for.
final class ServiceWords {
    private static final int SUGGESTIONS = 4;

    private final List<Service.Line> lines;

    ServiceWords(CorridorPackage corridors) {
        this.lines = corridors.services().stream()
                .filter(Service.Line.class::isInstance)
                .map(Service.Line.class::cast)
                .toList();
    }

    /// A line, and the stops at which one gets on and off it.
    record Ride(Service.Terms terms, Id<Place> from, Id<Place> to) {}

    /// Lines whose id, name or operator is the word, or has it within; all lines for an empty word.
    List<Service.Line> named(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) return lines;
        List<Service.Line> exact = lines.stream()
                .filter(line ->
                        line.terms().id().text().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        if (!exact.isEmpty()) return exact;
        return lines.stream()
                .filter(line -> (line.terms().name() + "\n" + line.terms().operator())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    /// Names and ids that look like the word.
    List<String> near(String word) {
        Set<String> known = new LinkedHashSet<>();
        for (Service.Line line : lines) {
            known.add(line.terms().id().text());
            known.add(line.terms().operator());
        }
        known.remove("");
        return Nearest.to(word, known, SUGGESTIONS);
    }

    /// Every ride on one of `among` from one of some places to one of others on some of the days.
    static List<Ride> rides(
            List<Service.Line> among, List<Id<Place>> from, List<Id<Place>> to, Optional<Form> form, Validity days) {
        List<Ride> rides = new ArrayList<>();
        for (Service.Line line : among) {
            boolean carries = form.isEmpty() || line.terms().forms().contains(form.get());
            if (!carries || !overlap(line.terms().validity(), days)) continue;
            Set<Ride> found = new LinkedHashSet<>();
            List<Segment> segments = line.segments();
            for (int i = 0; i < segments.size(); i++) {
                if (!segments.get(i).boards() || !from.contains(segments.get(i).from())) continue;
                for (int j = i; j < segments.size(); j++) {
                    if (!segments.get(j).alights()
                            || !to.contains(segments.get(j).to())) continue;
                    found.add(new Ride(
                            line.terms(),
                            segments.get(i).from(),
                            segments.get(j).to()));
                }
            }
            rides.addAll(found);
        }
        return rides;
    }

    /// Lines that one can get on at one of the first places, or off at one of the second.
    List<String> touching(List<Id<Place>> from, List<Id<Place>> to) {
        return lines.stream()
                .filter(line -> line.segments().stream()
                        .anyMatch(segment -> (segment.boards() && from.contains(segment.from()))
                                || (segment.alights() && to.contains(segment.to()))))
                .map(line -> line.terms().id() + " (" + line.terms().name() + ")")
                .limit(SUGGESTIONS)
                .toList();
    }

    static boolean overlap(Validity a, Validity b) {
        return !a.first().isAfter(b.last()) && !b.first().isAfter(a.last());
    }
}
