package org.keruen.study.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation;
import org.keruen.model.operation.Operation.Direction;
import org.keruen.model.operation.Operation.Kind;
import org.keruen.model.operation.Operation.Situation;
import org.keruen.model.order.OrderScope.Way;
import org.keruen.model.place.Place;
import org.keruen.model.time.Validity;
import org.keruen.report.board.BoardService;
import org.keruen.report.board.BoardWait;

/// The work and the waits of a board: every row of the place itself, in normal, congested and bad weather
/// alike, and for handling, where the place has no row of its own, the rows for all places in the modes that
/// leave from it.
final class BoardWaits {
    private final Station station;

    BoardWaits(Station station) {
        this.station = station;
    }

    List<BoardWait> list(List<BoardService> services) {
        List<BoardWait> waits = new ArrayList<>();
        for (Place place : station.asked().places()) {
            boolean handled = false;
            for (Operation row : station.corridors().operations()) {
                if (row.place().isEmpty() || !row.place().get().equals(place.id())) continue;
                handled |= row.kind() == Kind.HANDLING;
                if (asked(row)) waits.add(wait(row, place, false));
            }
            if (handled) continue;
            Set<Mode> modes = EnumSet.noneOf(Mode.class);
            for (BoardService service : services) if (service.boards()) modes.add(service.mode());
            for (Operation row : station.corridors().operations()) {
                boolean stands = row.place().isEmpty()
                        && row.kind() == Kind.HANDLING
                        && row.modes().filter(one -> modes.contains(one.from())).isPresent();
                if (stands && asked(row)) waits.add(wait(row, place, true));
            }
        }
        waits.sort(Comparator.comparing(BoardWait::kind)
                .thenComparing(BoardWait::direction)
                .thenComparing(BoardWait::situation)
                .thenComparing(BoardWait::modes)
                .thenComparing(BoardWait::id));
        return waits;
    }

    private boolean asked(Operation row) {
        boolean mode = row.modes().isEmpty()
                || station.wants(row.modes().get().from())
                || station.wants(row.modes().get().to());
        boolean way = switch (row.direction()) {
            case Direction.Any _, Direction.In _, Direction.Out _ -> true;
            case Direction.Across across -> station.wants(new Way(across.fromCountry(), across.toCountry()));
        };
        return mode && way;
    }

    private BoardWait wait(Operation row, Place place, boolean general) {
        Validity period = row.period();
        return new BoardWait(
                row.id(),
                place.names().in(station.asked().language()),
                row.kind(),
                direction(row.direction()),
                row.modes().map(BoardWaits::words).orElse(""),
                row.form(),
                row.traffic(),
                row.situation(),
                Station.rounded(row.process().value(), 2),
                Station.rounded(row.queue().p10().value(), 2),
                Station.rounded(row.queue().p50().value(), 2),
                Station.rounded(row.queue().p90().value(), 2),
                Station.first(period),
                Station.last(period),
                now(row),
                general,
                row.provenance());
    }

    /// A normal row is taken on every day; another only on the days it names.
    private boolean now(Operation row) {
        if (row.situation() == Situation.NORMAL) return true;
        return !row.period().isAlways() && row.period().meets(station.days());
    }

    private static String words(Operation.ModeChange modes) {
        return modes.from() == modes.to()
                ? modes.from().word()
                : modes.from().word() + ">" + modes.to().word();
    }

    private static String direction(Direction direction) {
        return switch (direction) {
            case Direction.Any _ -> "any";
            case Direction.In _ -> "in";
            case Direction.Out _ -> "out";
            case Direction.Across across -> across.fromCountry() + ">" + across.toCountry();
        };
    }
}
