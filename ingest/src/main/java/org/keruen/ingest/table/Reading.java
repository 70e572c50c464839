package org.keruen.ingest.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.ingest.problem.RowProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.model.issue.Issue;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Nearest;
import org.keruen.model.provenance.RowRef;

/// One run of reading: the issues found so far, the ids that exist, the ids that are named, and the rows with a
/// cell that could not be read.
public final class Reading {
    private record Mention(Reference what, String id, Spot at) {}

    private final Issues issues;
    private final Map<Reference, Set<String>> known = new EnumMap<>(Reference.class);
    private final Map<Reference, Set<String>> named = new EnumMap<>(Reference.class);
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> doubtful = new HashSet<>();

    public Reading(Issues issues) {
        this.issues = issues;
        for (Reference reference : Reference.values()) {
            known.put(reference, new LinkedHashSet<>());
            named.put(reference, new HashSet<>());
        }
    }

    public void add(Issue issue) {
        issues.add(issue);
    }

    public void exists(Reference what, String id) {
        known(what).add(id);
    }

    void names(Reference what, String id, Spot at) {
        mentions.add(new Mention(what, id, at));
        named(what).add(id);
    }

    /// The ids there are, in file order.
    public Set<String> known(Reference what) {
        return known.getOrDefault(what, Set.of());
    }

    /// The ids that rows name.
    public Set<String> named(Reference what) {
        return named.getOrDefault(what, Set.of());
    }

    /// Reports every id that was named and does not exist. To be called when all tables have been read.
    public void resolve() {
        for (Mention mention : mentions) {
            Set<String> there = known(mention.what);
            if (there.contains(mention.id)) continue;
            issues.add(
                    mention.what == Reference.CURRENCY
                            ? new RowProblem.NoRate(mention.at, mention.id)
                            : new RowProblem.UnknownReference(
                                    mention.at, mention.what.table(), mention.id, Nearest.to(mention.id, there, 3)));
        }
    }

    void doubt(RowRef row) {
        doubtful.add(row.toString());
    }

    /// Whether a cell of that row could not be read, so that its figures mean nothing.
    public boolean doubts(RowRef row) {
        return !doubtful.isEmpty() && doubtful.contains(row.toString());
    }
}
