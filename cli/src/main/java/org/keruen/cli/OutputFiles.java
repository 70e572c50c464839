package org.keruen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;
import org.keruen.report.assign.WrittenFile;
import org.keruen.study.answers.WholeFile;
import org.keruen.study.assign.AssignAnswer;

/// The files a run is to write. That they can be written is looked at before the work begins, not hours later.
final class OutputFiles {
    private final Map<String, Path> inputs = new LinkedHashMap<>();
    private final Map<String, Path> outputs = new LinkedHashMap<>();
    private final List<WrittenFile> written = new ArrayList<>();

    OutputFiles reads(String option, @Nullable Path file) {
        if (file != null) inputs.put(option, file);
        return this;
    }

    OutputFiles writes(String option, @Nullable Path file) {
        if (file != null) outputs.put(option, file);
        return this;
    }

    /// Looks at all of them.
    ///
    /// @throws Refused when one file is given twice, or cannot hold what it is to hold
    void check() {
        List<Issue> issues = new ArrayList<>();
        Map<String, Path> taken = new LinkedHashMap<>(inputs);
        outputs.forEach((option, file) -> {
            taken.forEach((other, path) -> {
                if (same(file, path)) issues.add(new OutputProblem.FileTwice(option, other, file.toString()));
            });
            taken.put(option, file);
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".omx")) {
                issues.add(new OutputProblem.NoOmx(option, file.toString()));
            }
        });
        if (!issues.isEmpty()) throw new Refused(issues);
        outputs.values().forEach(AskedFile::check);
    }

    private static boolean same(Path one, Path other) {
        try {
            if (Files.exists(one) && Files.exists(other)) return Files.isSameFile(one, other);
        } catch (IOException unreadable) {
            return false; // whoever reads or writes it will say so
        }
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /// Writes a table, if the option asked for it.
    void table(String option, WholeFile.Content<AssignAnswer.Rows> content) {
        Path file = outputs.get(option);
        if (file == null) return;
        AssignAnswer.Rows rows = AskedFile.write(file, content);
        written.add(new WrittenFile(what(option), file.toString(), rows.written(), rows.leftOut()));
    }

    /// Writes a text, if the option asked for it.
    void text(String option, long rows, Supplier<String> text) {
        Path file = outputs.get(option);
        if (file == null) return;
        AskedFile.write(file, text.get());
        written.add(new WrittenFile(what(option), file.toString(), rows, 0));
    }

    private static String what(String option) {
        return option.equals("--select-out") ? "selected" : option.substring("--".length());
    }

    List<WrittenFile> written() {
        return List.copyOf(written);
    }
}
