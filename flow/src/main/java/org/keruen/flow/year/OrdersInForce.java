package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.order.OrderScope;
import org.keruen.model.place.Place;
import org.keruen.supernetwork.order.Closure;
import org.keruen.supernetwork.order.OrderBook;
import org.keruen.supernetwork.order.Passage;

/// What operating orders leave of a slice for each kind of goods.
///
/// A ban of the whole slice closes the way. A shorter one is waited out: whoever comes at any time of the slice
/// waits on average half the longest ban, on the share of days that are banned. Boxes are taken to be in
/// transit where an order tells transit from trade, other goods to be traded between the two sides.
final class OrdersInForce {
    private static final double NEARLY_NEVER = 1e-3;

    private final OrderBook book;
    private final Slice slice;

    OrdersInForce(CorridorPackage corridors, Slice slice) {
        book = new OrderBook(corridors.orders(), corridors.places());
        this.slice = slice;
    }

    /// What a lot meets that leaves one place for another.
    ///
    /// @param shut whether nothing may pass in the whole slice
    /// @param hours waited on average for bans to end
    record Met(boolean shut, double hours) {
        static final Met NOTHING = new Met(false, 0);
    }

    Met over(Place from, Place to, Mode mode, Form form, Goods goods) {
        boolean sea = Counting.atSea(mode);
        if (!sea && from.country().equals(to.country())) return Met.NOTHING;
        List<Passage> way = new ArrayList<>();
        if (sea) {
            way.add(passage(from.id(), from.country(), OrderScope.SEA, mode, form, goods));
            way.add(passage(to.id(), OrderScope.SEA, to.country(), mode, form, goods));
        } else {
            way.add(passage(from.id(), from.country(), to.country(), mode, form, goods));
            way.add(passage(to.id(), from.country(), to.country(), mode, form, goods));
        }
        Closure closure = book.closure(way, slice.first(), slice.end());
        if (closure.openShare() < NEARLY_NEVER) return new Met(true, 0);
        double days = slice.days() * (1 - closure.openShare());
        return new Met(false, 24 * days * closure.longestClosedDays() / (2 * slice.days()));
    }

    private static Passage passage(Id<Place> at, String from, String to, Mode mode, Form form, Goods goods) {
        boolean trade = !goods.countsTeu();
        return new Passage(
                at,
                from,
                to,
                mode,
                form,
                goods.countsTeu() ? "containers" : goods.demandClass(),
                "",
                goods != Goods.EMPTY_BOXES,
                trade ? Optional.of(from) : Optional.of("ZZ"),
                trade ? Optional.of(to) : Optional.of("ZZ"));
    }
}
