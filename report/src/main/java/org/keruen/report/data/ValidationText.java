package org.keruen.report.data;

import org.keruen.model.issue.Issue;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;

/// A folder's problems for people: where, what, and how to mend it, one after the other, and their number at the end.
public final class ValidationText {
    private static final int INDENT = 10;

    private ValidationText() {}

    public static String write(ValidationDocument document, Paper paper) {
        StringBuilder text = new StringBuilder();
        String indent = " ".repeat(INDENT);
        for (Issue issue : document.issues()) {
            text.append(Columns.left(issue.fatal() ? "error" : "warning", INDENT))
                    .append(paper.strong(issue.where()))
                    .append('\n');
            lines(text, indent, issue.code() + " " + issue.what(), paper);
            lines(text, indent, "→ " + issue.fix(), paper);
        }
        text.append(paper.strong("%s: %s, %s"
                        .formatted(
                                document.folder(),
                                counted(document.errors(), "error"),
                                counted(document.warnings(), "warning"))))
                .append('\n');
        return text.toString();
    }

    private static void lines(StringBuilder text, String indent, String words, Paper paper) {
        for (String line : Columns.wrap(words, paper.columns() - INDENT)) {
            text.append(indent).append(line).append('\n');
        }
    }

    private static String counted(long count, String what) {
        return (count == 0 ? "no" : Long.toString(count)) + " " + what + (count == 1 ? "" : "s");
    }
}
