package org.keruen.report.rates;

import java.math.BigDecimal;
import java.util.List;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// An imported rate sheet as a table.
public final class ImportText {
    private static final int PLACE_COLUMNS = 16;
    private static final int SERVICE_COLUMNS = 18;

    private ImportText() {}

    public static String write(ImportDocument document, Paper paper) {
        Words words = Words.in(document.language());
        StringBuilder text = new StringBuilder();
        String head = words.of(
                "rates.imported",
                document.sheet(),
                document.lines(),
                document.rates().size());
        for (String line : Columns.wrap(head, paper.columns()))
            text.append(paper.strong(line)).append('\n');
        text.append('\n');
        Grid grid = new Grid(5);
        grid.row(List.of(
                words.of("rates.row"),
                words.of("rates.from"),
                words.of("rates.to"),
                words.of("rates.service"),
                words.of("rates.box"),
                words.of("rates.base"),
                words.of("rates.margin"),
                words.of("rates.charged"),
                words.of("rates.until")));
        for (ImportedRate rate : document.rates()) grid.row(cells(rate));
        List<String> lines = grid.lines();
        text.append(paper.faint(lines.getFirst())).append('\n');
        for (String line : lines.subList(1, lines.size())) text.append(line).append('\n');
        text.append('\n');
        String written = words.of(document.replaced() ? "rates.replaced" : "rates.written", document.folder());
        for (String line : Columns.wrap(written, paper.columns()))
            text.append(line).append('\n');
        return text.toString();
    }

    private static List<String> cells(ImportedRate rate) {
        String owner = rate.ownership().map(who -> " " + who).orElse("");
        return List.of(
                Integer.toString(rate.at().row()),
                Columns.cut(rate.from().shortName(), PLACE_COLUMNS),
                Columns.cut(rate.to().shortName(), PLACE_COLUMNS),
                Columns.cut(rate.service(), SERVICE_COLUMNS),
                rate.counted() + owner,
                rate.currency().getCurrencyCode() + " " + plain(rate.base()),
                rate.margin().orElse("–"),
                plain(rate.amount()),
                rate.validity().last().toString());
    }

    private static String plain(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
