package org.keruen.report.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// Orders as a table, each with a few lines of its own words below it.
public final class OrdersText {
    private static final int PLACE_COLUMNS = 22;
    private static final Set<String> ANYTHING = Set.of("", "all", "any", "both");

    private final OrdersDocument document;
    private final Words words;
    private final Paper paper;
    private final StringBuilder text = new StringBuilder();

    private OrdersText(OrdersDocument document, Paper paper) {
        this.document = document;
        this.words = Words.in(document.language());
        this.paper = paper;
    }

    public static String write(OrdersDocument document, Paper paper) {
        OrdersText text = new OrdersText(document, paper);
        text.head();
        text.table();
        return text.text.toString();
    }

    private void head() {
        List<String> asked = new ArrayList<>(List.of(words.of("orders.title")));
        if (!document.at().isEmpty()) asked.add(String.join(", ", document.at()));
        asked.add(document.on().map(Object::toString).orElse(words.of("orders.allDays")));
        document.commodity().ifPresent(asked::add);
        asked.add(words.of("header.scenario", document.data().scenario()));
        asked.add(words.of("header.asOf", document.data().asOf()));
        for (String line : Columns.wrap(String.join(" · ", asked), paper.columns())) {
            text.append(paper.strong(line)).append('\n');
        }
        text.append('\n');
        if (document.orders().isEmpty()) text.append(words.of("orders.none")).append('\n');
    }

    private void table() {
        if (document.orders().isEmpty()) return;
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.of("orders.order"),
                words.of("orders.at"),
                words.of("orders.kind"),
                words.of("orders.way"),
                words.of("orders.from"),
                words.of("orders.to")));
        for (OrderRow order : document.orders()) {
            rows.add(List.of(
                    order.id(),
                    Columns.cut(order.placeName(), PLACE_COLUMNS),
                    words.of("orders.kind", order.kind()),
                    order.direction(),
                    order.from().toString(),
                    last(order.to())));
        }
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) widths[c] = Math.max(widths[c], Columns.width(row.get(c)));
        }
        text.append(paper.faint(line(rows.getFirst(), widths))).append('\n');
        for (int i = 0; i < document.orders().size(); i++) {
            text.append(line(rows.get(i + 1), widths)).append('\n');
            details(document.orders().get(i));
        }
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(" ");
        for (int c = 0; c < widths.length; c++)
            line.append(Columns.left(row.get(c), widths[c])).append("  ");
        return line.toString().stripTrailing();
    }

    private void details(OrderRow order) {
        List<String> about = new ArrayList<>();
        about.add(
                order.number().isEmpty()
                        ? order.authority()
                        : words.of("orders.number", order.authority(), order.number()));
        if (order.allBorders()) about.add(words.of("orders.allBorders") + " " + String.join(" ", order.ways()));
        for (String some : List.of(order.traffic(), order.goods(), order.wagonOrBox(), order.loadedEmpty())) {
            if (!ANYTHING.contains(some)) about.add(some);
        }
        order.quota()
                .ifPresent(quota -> about.add(words.of(
                        "orders.quota",
                        figure(quota) + " " + order.quotaUnit().orElse("").replace('_', ' '))));
        below(String.join(" · ", about));
        if (!order.exceptions().isEmpty()) below(words.of("orders.exceptions", order.exceptions()));
        if (order.excepted()) below(words.of("orders.excepted"));
        chain(order);
        if (order.share() < 1) below(words.of("orders.share", Math.round(100 * order.share())));
        if (!order.binds()) below(words.of("orders.onRecord"));
        below(source(order));
    }

    private void chain(OrderRow order) {
        if (order.prolongs().isEmpty() && order.prolongedBy().isEmpty()) return;
        List<String> said = new ArrayList<>();
        if (!order.prolongs().isEmpty()) said.add(words.of("orders.prolongs", order.prolongs()));
        if (!order.prolongedBy().isEmpty()) {
            said.add(words.of("orders.prolongedBy", String.join(", ", order.prolongedBy())));
        }
        said.add(words.of("orders.chain", order.chainFrom() + ".." + last(order.chainTo())));
        below(String.join("; ", said));
    }

    private static String source(OrderRow order) {
        var known = order.provenance();
        List<String> parts = new ArrayList<>(List.of(known.basis().name().toLowerCase(Locale.ROOT)));
        if (!known.sources().isEmpty()) parts.add(String.join(", ", known.sources()));
        parts.add(known.at().toString());
        return String.join(" · ", parts);
    }

    private void below(String said) {
        for (String line : Columns.wrap(said, paper.columns() - 5)) {
            text.append("     ").append(paper.faint(line)).append('\n');
        }
    }

    private static String last(Optional<LocalDate> day) {
        return day.map(Object::toString).orElse("…");
    }

    private static String figure(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }
}
