package org.keruen.study.answers;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.keruen.workspace.KeptPlans;
import org.keruen.workspace.Workspace;

/// The answers kept in a workspace: the last [KeptPlans#MOST].
public record WorkspaceAnswers(KeptPlans plans) implements Answers {
    public static Answers of(Workspace workspace) {
        return new WorkspaceAnswers(workspace.plans());
    }

    @Override
    public String keep(String document) throws IOException {
        return plans.keep(document, List.of());
    }

    @Override
    public List<String> newestFirst() throws IOException {
        return plans.newestFirst();
    }

    @Override
    public Optional<String> text(String hash) throws IOException {
        return plans.text(hash);
    }
}
