package org.keruen.report.board;

import java.util.ArrayList;
import java.util.List;
import org.keruen.report.orders.OrderRow;
import org.keruen.report.text.Words;

/// The operating orders at a place.
final class BoardOrders {
    private final BoardDocument document;
    private final Words words;
    private final BoardSheet sheet;

    BoardOrders(BoardDocument document, Words words, BoardSheet sheet) {
        this.document = document;
        this.words = words;
        this.sheet = sheet;
    }

    void write() {
        sheet.title("board.orders");
        if (document.orders().isEmpty()) sheet.line(BoardSheet.MARGIN, words.of("board.noOrder"));
        for (OrderRow order : document.orders()) {
            List<String> parts = new ArrayList<>();
            parts.add(words.of("orders.kind", order.kind()) + " " + order.id());
            parts.add(
                    order.number().isEmpty()
                            ? order.authority()
                            : words.of("orders.number", order.authority(), order.number()));
            parts.add(order.direction());
            if (order.allBorders()) {
                parts.add(words.of("orders.allBorders") + " " + String.join(" ", order.ways()));
            }
            if (!order.goods().isEmpty()) parts.add(order.goods());
            order.quota()
                    .ifPresent(quota -> parts.add(words.of(
                            "orders.quota",
                            BoardSheet.figure(quota) + " "
                                    + order.quotaUnit().orElse("").replace('_', ' '))));
            parts.add(order.from() + ".." + order.to().map(Object::toString).orElse("…"));
            sheet.line(BoardSheet.MARGIN, String.join(" · ", parts));
            if (!order.exceptions().isEmpty())
                sheet.faint(BoardSheet.BELOW, words.of("orders.exceptions", order.exceptions()));
            if (!order.binds()) sheet.faint(BoardSheet.BELOW, words.of("orders.onRecord"));
            sheet.faint(BoardSheet.BELOW, sheet.known(order.provenance()));
        }
    }
}
