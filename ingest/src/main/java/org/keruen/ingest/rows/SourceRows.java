package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.List;
import org.keruen.ingest.problem.RowProblem;
import org.keruen.ingest.table.Row;
import org.keruen.model.provenance.Source;

public final class SourceRows {
    private static final int MOST_WORDS = 25;

    private SourceRows() {}

    public static List<Source> of(List<Row> rows) {
        List<Source> sources = new ArrayList<>(rows.size());
        for (Row row : rows) sources.add(of(row));
        return sources;
    }

    private static Source of(Row row) {
        String id = row.needed("id");
        String url = row.text("url");
        boolean address = url.startsWith("http://") || url.startsWith("https://") || ownFile(url);
        if (!address && row.has("url")) row.report(new RowProblem.SourceWithoutUrl(row.spot("url"), id));
        String quote = row.text("quote");
        int words = words(quote);
        if (words > MOST_WORDS) row.report(new RowProblem.QuoteTooLong(row.spot("quote"), words));
        return new Source(
                id,
                row.text("publisher"),
                row.text("title"),
                url,
                row.text("date"),
                row.text("licence"),
                quote,
                row.at());
    }

    /// `file:rates.csv`: a file of one's own, by its name.
    private static boolean ownFile(String url) {
        return url.startsWith("file:") && url.length() > "file:".length() && url.indexOf('/') < 0;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            if (!blank && !inside) words++;
            inside = !blank;
        }
        return words;
    }
}
