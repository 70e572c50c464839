package org.keruen.report.flow;

import org.keruen.flow.Stop;
import org.keruen.report.PackageStamp;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.report.text.Words;

/// What every text about a year says of itself: what it is, of which data, and how well it is solved.
final class YearHead {
    private final Words words;
    private final Paper paper;
    private final StringBuilder text;

    YearHead(Words words, Paper paper, StringBuilder text) {
        this.words = words;
        this.paper = paper;
        this.text = text;
    }

    /// The title and the kind of data.
    void title(String title, PackageStamp data, FlowFitted fit) {
        String whole = String.join(
                " · ",
                title,
                words.of("flow.modelled"),
                data.title(),
                words.of("header.scenario", data.scenario()),
                words.of("header.asOf", data.asOf()),
                fit.asOf()
                        .map(day -> words.of("flow.fit", fit.name(), day))
                        .orElseGet(() -> words.of("flow.fit.none")));
        for (String line : Columns.wrap(whole, paper.columns()))
            text.append(paper.strong(line)).append('\n');
    }

    void section(String title) {
        text.append('\n').append(paper.strong(title)).append('\n');
    }

    void quality(FlowDocument.FlowQuality quality) {
        line(words.of(
                quality.stop() == Stop.CONVERGED ? "flow.converged" : "flow.notConverged",
                Figure.residual(quality.residual()),
                quality.iterations()));
    }

    /// A sentence in the body.
    void said(String sentence) {
        for (String line : Columns.wrap(sentence, paper.columns()))
            text.append(line).append('\n');
    }

    /// A remark below.
    void line(String remark) {
        for (String line : Columns.wrap(remark, paper.columns()))
            text.append(paper.faint(line)).append('\n');
    }
}
