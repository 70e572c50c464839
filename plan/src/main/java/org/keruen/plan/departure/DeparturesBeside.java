package org.keruen.plan.departure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.keruen.model.Id;
import org.keruen.model.service.Service;
import org.keruen.supernetwork.Element;

/// Departures that no shipment can take beside those there are: cancelled ones, and ones that run but whose
/// cut-off presses a shipment. In epoch seconds, by service; the spans a scenario cuts a service into are
/// one.
public final class DeparturesBeside {
    private final Map<Id<Service>, Times> byService = new HashMap<>();

    private record Times(List<Long> cancelled, List<Long> pressing) {
        Times {
            cancelled = cancelled.stream().sorted().toList();
            pressing = pressing.stream().sorted().toList();
        }
    }

    void add(Id<Service> service, List<Long> cancelled, List<Long> pressing) {
        if (cancelled.isEmpty() && pressing.isEmpty()) return;
        byService.put(Timetables.family(service), new Times(cancelled, pressing));
    }

    public boolean isEmpty() {
        return byService.isEmpty();
    }

    /// Whether there is any for a board.
    public boolean any(Element.Departure board) {
        return byService.containsKey(Timetables.family(board.service()));
    }

    /// The first that cargo on the platform from `standing` on would catch if it were not cancelled, or if its
    /// cut-off were open; empty where there is none.
    public OptionalLong next(Element.Departure board, long standing) {
        Times times = byService.get(Timetables.family(board.service()));
        if (times == null) return OptionalLong.empty();
        long cutoff = board.cutoff().seconds();
        long first = Long.MAX_VALUE;
        for (long at : times.cancelled) if (at - cutoff >= standing) first = Math.min(first, at);
        for (long at : times.pressing) if (at >= standing && at - cutoff < standing) first = Math.min(first, at);
        return first == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(first);
    }

    /// The last there is for a board that has any.
    public long last(Element.Departure board) {
        Times times = byService.get(Timetables.family(board.service()));
        if (times == null) throw new IllegalArgumentException("there is none for " + board.service());
        return Math.max(
                times.cancelled.isEmpty() ? Long.MIN_VALUE : times.cancelled.getLast(),
                times.pressing.isEmpty() ? Long.MIN_VALUE : times.pressing.getLast());
    }
}
