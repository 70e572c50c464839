package org.keruen.report.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// The sheet a board is written on: lines that are wrapped, tables that are made to fit, and how figures, days and
/// provenance are told.
final class BoardSheet {
    static final String MARGIN = "  ";
    static final String BELOW = "     ";

    private final Words words;
    private final Paper paper;
    private final StringBuilder text = new StringBuilder();

    BoardSheet(Words words, Paper paper) {
        this.words = words;
        this.paper = paper;
    }

    String written() {
        return text.toString();
    }

    void head(String said) {
        for (String line : Columns.wrap(said, paper.columns())) {
            text.append(paper.strong(line)).append('\n');
        }
    }

    void title(String key) {
        text.append('\n').append(paper.strong(words.of(key))).append('\n');
    }

    void line(String margin, String words) {
        for (String one : Columns.wrap(words, paper.columns() - margin.length())) {
            text.append(margin).append(one).append('\n');
        }
    }

    void faint(String margin, String words) {
        for (String one : Columns.wrap(words, paper.columns() - margin.length())) {
            text.append(margin).append(paper.faint(one)).append('\n');
        }
    }

    /// The first row heads the table; what `below` says of a row stands under it.
    void table(List<List<String>> rows, IntFunction<String> below) {
        if (rows.size() == 1) return;
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) widths[c] = Math.max(widths[c], Columns.width(row.get(c)));
        }
        narrow(widths);
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder line = new StringBuilder(MARGIN);
            for (int c = 0; c < widths.length; c++) {
                String cell = Columns.cut(rows.get(i).get(c), widths[c]);
                line.append(Columns.left(cell, widths[c])).append("  ");
            }
            String said = line.toString().stripTrailing();
            text.append(i == 0 ? paper.faint(said) : said).append('\n');
            if (i > 0) faint(BELOW, below.apply(i - 1));
        }
    }

    /// Takes from the widest column until the table fits.
    private void narrow(int[] widths) {
        int room = paper.columns() - MARGIN.length() - 2 * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int c = 1; c < widths.length; c++) if (widths[c] > widths[widest]) widest = c;
            widths[widest]--;
        }
    }

    /// Days in force; empty where neither end is known.
    Optional<String> days(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() && to.isEmpty()) return Optional.empty();
        String days = from.map(Object::toString).orElse("…") + ".."
                + to.map(Object::toString).orElse("…");
        return Optional.of(words.of("board.inForce", days));
    }

    /// Where a row is known from.
    String known(Provenance known) {
        List<String> parts = new ArrayList<>(List.of(words.of("basis", known.basis())));
        if (!known.sources().isEmpty()) parts.add(String.join(", ", known.sources()));
        if (!known.at().equals(RowRef.NOWHERE)) parts.add(known.at().toString());
        return String.join(" · ", parts);
    }

    static String hours(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }

    static String some(Optional<Double> figure) {
        return figure.map(BoardSheet::figure).orElse("–");
    }

    static String figure(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }
}
