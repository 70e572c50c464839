package org.keruen.report.assign;

import java.io.IOException;
import java.util.List;
import org.keruen.report.Csv;

/// A row for every link, written as it comes: what is on it, and how long it takes.
///
/// Every digit of a number is written. With several classes there are their vehicles and costs beside one another;
/// with one, its cost. A blank cost means that the class may not go there, a blank `volumeOverCapacity` that no
/// capacity matters.
public final class FlowsCsv {
    private final Appendable out;
    private final boolean several;
    private final boolean selected;
    private final Csv csv = new Csv();

    /// Begins a table with its header.
    ///
    /// @param selected whether there is a column for selected trips
    public FlowsCsv(List<String> classes, boolean selected, Appendable out) throws IOException {
        this.out = out;
        this.several = classes.size() > 1;
        this.selected = selected;
        csv.figure("link").figure("from").figure("to").figure("volume");
        if (several) classes.forEach(name -> csv.words("vehicles_" + name));
        csv.figure("time");
        if (several) classes.forEach(name -> csv.words("cost_" + name));
        else csv.figure("cost");
        csv.figure("freeTime").figure("volumeOverCapacity");
        if (selected) csv.figure("selected");
        csv.end().moveTo(out);
    }

    public void row(LinkRow row) throws IOException {
        csv.words(row.link().id()).words(row.link().from()).words(row.link().to());
        csv.number(row.volume());
        if (several) for (double vehicles : row.vehicles()) csv.number(vehicles);
        csv.number(row.time());
        for (double cost : row.cost()) csv.number(cost);
        csv.number(row.freeTime()).number(row.volumeOverCapacity().orElse(Double.NaN));
        if (selected) csv.number(row.selected().orElse(0));
        csv.end().moveTo(out);
    }
}
