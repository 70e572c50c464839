package org.keruen.report.problem;

import java.util.List;
import org.keruen.model.issue.Issue;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;

/// Problems for people: code, what, where, how to mend it.
public final class ProblemText {
    private ProblemText() {}

    public static String write(List<? extends Issue> issues, Paper paper) {
        return write("", issues, paper);
    }

    /// Problems that did not stand in the way of an answer, each called a warning.
    public static String warnings(List<? extends Issue> issues, Paper paper) {
        return write("warning: ", issues, paper);
    }

    private static String write(String before, List<? extends Issue> issues, Paper paper) {
        StringBuilder text = new StringBuilder();
        for (Issue issue : issues) {
            String first = before + issue.code() + " " + issue.what() + " (" + issue.where() + ")";
            int indent = issue.code().length() + 1;
            List<String> what = Columns.wrap(first, paper.columns() - indent);
            for (int i = 0; i < what.size(); i++) {
                text.append(i == 0 ? "" : " ".repeat(indent))
                        .append(what.get(i))
                        .append('\n');
            }
            for (String line : Columns.wrap("→ " + issue.fix(), paper.columns() - indent)) {
                text.append(" ".repeat(indent)).append(line).append('\n');
            }
        }
        return text.toString();
    }
}
