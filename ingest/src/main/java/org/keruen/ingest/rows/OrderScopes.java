package org.keruen.ingest.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.keruen.ingest.problem.CellProblem;
import org.keruen.ingest.problem.OrderProblem;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.ingest.table.Words;
import org.keruen.model.cargo.Loading;
import org.keruen.model.order.OrderScope;
import org.keruen.model.order.OrderScope.Exemption;
import org.keruen.model.order.OrderScope.Goods;
import org.keruen.model.order.OrderScope.Reach;
import org.keruen.model.order.OrderScope.Trade;
import org.keruen.model.order.OrderScope.Way;

/// The columns of an order that say how its words are read.
final class OrderScopes {
    private static final Pattern WAY = Pattern.compile("(?:[A-Z]{2}|sea)>(?:[A-Z]{2}|sea)");
    private static final Words<Trade> TRADE = Words.snake(Trade.values());
    private static final Words<Reach> REACH = Words.snake(Reach.values());
    private static final Words<Optional<Loading>> LOADING = Words.of(
            List.of("both", "loaded", "empty"),
            List.of(Optional.empty(), Optional.of(Loading.LOADED), Optional.of(Loading.EMPTY)));

    private OrderScopes() {}

    static OrderScope of(Row row) {
        Set<Way> ways = ways(row);
        Reach reach = row.wordOr("reach", REACH, Reach.PLACE);
        if (reach == Reach.BORDER && ways.isEmpty()) {
            row.report(new OrderProblem.BorderUnknown(row.spot("passing"), row.text("id")));
        }
        Goods goods = goods(row, "classes", "commodities");
        if (goods.classes().isEmpty() && !goods.commodities().isEmpty()) {
            row.report(new OrderProblem.ClassUnknown(row.spot("classes"), row.text("id")));
        }
        return new OrderScope(
                ways,
                reach,
                row.wordOr("traffic", TRADE, Trade.ALL),
                row.maybeCountry("home"),
                Set.copyOf(new HashSet<>(row.countries("origins"))),
                Set.copyOf(new HashSet<>(row.countries("destinations"))),
                row.wordOr("loadedEmpty", LOADING, Optional.empty()),
                Set.copyOf(row.words("modes", Vocabulary.MODE)),
                goods,
                Set.copyOf(row.words("forms", Vocabulary.FORM)),
                new Exemption(
                        goods(row, "exceptClasses", "exceptCommodities"),
                        Set.copyOf(row.words("exceptForms", Vocabulary.FORM))),
                row.text("share").isEmpty() ? 1 : row.number("share", 0, 1));
    }

    /// Where `passing` is empty, `direction` says it; empty or `both` is any way.
    private static Set<Way> ways(Row row) {
        String column = row.text("passing").isEmpty() ? "direction" : "passing";
        if (row.text(column).isEmpty() || row.text(column).equals("both")) return Set.of();
        Set<Way> ways = new HashSet<>();
        for (String cell : row.list(column)) {
            if (WAY.matcher(cell).matches()) {
                int arrow = cell.indexOf('>');
                ways.add(new Way(cell.substring(0, arrow), cell.substring(arrow + 1)));
            } else {
                row.report(new CellProblem.UnknownWord(
                        row.spot(column), cell, List.of("CN>KZ", "KZ>sea", "sea>KZ", "both")));
            }
        }
        return ways;
    }

    private static Goods goods(Row row, String classes, String commodities) {
        return new Goods(
                DemandRows.classes(row, classes),
                Set.copyOf(new HashSet<>(row.references(Reference.COMMODITY, commodities))));
    }
}
