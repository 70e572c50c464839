package org.keruen.study.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Refused;
import org.keruen.report.JsonObject;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.SavedPlan;
import org.keruen.study.answers.Answers;
import org.keruen.study.answers.PlanPlace;

/// Finds an option of an earlier answer: in a file, or among the answers kept.
public final class SavedOptions {
    private final Optional<Answers> answers;

    /// `answers` is empty where nothing is ever saved.
    public SavedOptions(Optional<Answers> answers) {
        this.answers = answers;
    }

    /// An option of a plan, by its place in it, and the text of the plan.
    public record Found(SavedPlan plan, int index, String text) {
        public PlannedOption option() {
            return plan.options().get(index);
        }
    }

    /// The option with this number or id. Throws [Refused] when there is none, or the file is no plan.
    public Found find(String wanted, Optional<PlanPlace> where) {
        if (where.isEmpty()) return saved(wanted);
        return switch (where.get()) {
            case PlanPlace.InFile in -> in(in.file().toString(), text(in.file()), wanted);
            case PlanPlace.Kept kept -> in(kept.hash(), kept(kept.hash()), wanted);
            case PlanPlace.Given given -> in(given.name(), given.text(), wanted);
        };
    }

    private static Found in(String name, String text, String wanted) {
        SavedPlan plan = read(name, text);
        int index = index(plan, wanted);
        if (index < 0) throw refused(new ExplainProblem.NoSuchOption(wanted, name));
        return new Found(plan, index, text);
    }

    private String kept(String hash) {
        return text(hash).orElseThrow(() -> refused(new ExplainProblem.NoSuchPlan(hash)));
    }

    /// A number means the newest answer; an id may be in any, and the newest that has it counts.
    private Found saved(String wanted) {
        List<String> hashes = hashes();
        for (String hash : hashes) {
            Optional<String> kept = text(hash);
            // Another process may just have let go of it; and that an id occurs at all is quicker to say than to read.
            if (kept.isEmpty()) continue;
            String text = kept.get();
            if (!isNumber(wanted) && !text.contains("\"" + wanted + "\"")) continue;
            SavedPlan plan = read(hash, text);
            int index = index(plan, wanted);
            if (index >= 0) return new Found(plan, index, text);
            if (isNumber(wanted)) throw refused(new ExplainProblem.NoSuchOption(wanted, "the newest saved answer"));
        }
        String among = hashes.isEmpty() ? "the saved answers, for nothing is saved" : "the saved answers";
        throw refused(new ExplainProblem.NoSuchOption(wanted, among));
    }

    private List<String> hashes() {
        if (answers.isEmpty()) return List.of();
        try {
            return answers.get().newestFirst();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private Optional<String> text(String hash) {
        if (answers.isEmpty()) return Optional.empty();
        try {
            return answers.get().text(hash);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw refused(new ExplainProblem.NotAPlan(file.toString(), "it is not there or may not be read"));
        }
    }

    private static SavedPlan read(String name, String text) {
        try {
            return SavedPlan.read(text);
        } catch (JsonObject.NotAsExpected other) {
            throw refused(new ExplainProblem.NotAPlan(name, words(other.getMessage())));
        }
    }

    private static String words(@Nullable String message) {
        return message == null ? "it is another document" : message;
    }

    private static int index(SavedPlan plan, String wanted) {
        for (int i = 0; i < plan.options().size(); i++) {
            if (plan.options().get(i).id().equals(wanted)
                    || Integer.toString(i + 1).equals(wanted)) return i;
        }
        return -1;
    }

    /// A plan has few options; ids are longer.
    private static boolean isNumber(String wanted) {
        return wanted.length() <= 2 && wanted.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Refused refused(Issue issue) {
        return new Refused(List.of(issue));
    }
}
