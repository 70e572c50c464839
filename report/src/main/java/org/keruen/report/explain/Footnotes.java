package org.keruen.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.provenance.RowRef;
import org.keruen.report.plan.CitedSource;
import org.keruen.report.text.Words;

/// Where a figure comes from, in a line: `derived · links.csv, row 23 [1] · as reported`. Sources are
/// numbered in the order in which they are first named, and told in full at the end.
public final class Footnotes {
    private final List<CitedSource> known;
    private final Words words;
    private final List<String> named = new ArrayList<>();

    public Footnotes(List<CitedSource> known, Words words) {
        this.known = known;
        this.words = words;
    }

    public String of(Provenance provenance) {
        String note = provenance.note().isEmpty() ? "" : " · " + provenance.note();
        return words.of("basis", provenance.basis()) + " · " + row(provenance) + note;
    }

    /// The row and the numbers of its sources.
    public String row(Provenance provenance) {
        RowRef at = provenance.at();
        String row =
                at.equals(RowRef.NOWHERE) ? words.of("explain.method") : words.of("explain.row", at.file(), at.row());
        String numbers =
                provenance.sources().stream().map(id -> " [" + number(id) + "]").collect(Collectors.joining());
        return row + numbers;
    }

    /// One line for each source named so far.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String id : named) lines.add("[" + number(id) + "] " + told(id));
        return lines;
    }

    private String told(String id) {
        for (CitedSource source : known) {
            if (!source.id().equals(id)) continue;
            String date = source.date().isEmpty() ? "" : ", " + source.date();
            return "%s: %s%s. %s (%s)".formatted(source.publisher(), source.title(), date, source.url(), id);
        }
        return id;
    }

    private int number(String id) {
        if (!named.contains(id)) named.add(id);
        return named.indexOf(id) + 1;
    }
}
