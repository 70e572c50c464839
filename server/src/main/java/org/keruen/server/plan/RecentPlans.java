package org.keruen.server.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.report.plan.PlanDocument;
import org.keruen.report.plan.PlanGeoJson;
import org.keruen.report.plan.PlannedOption;
import org.keruen.study.answers.Hash;

/// The last plans, in memory.
public final class RecentPlans implements PlanShelf {
    private static final int KEPT = 200;

    private record Kept(String text, List<PlannedOption> options) {}

    private final Map<String, Kept> byHash = new LinkedHashMap<>();

    @Override
    public String keep(PlanDocument document, String lasting) {
        return keep(lasting, document.options());
    }

    @Override
    public String keep(String document) {
        return keep(document, List.of());
    }

    private synchronized String keep(String text, List<PlannedOption> options) {
        String hash = Hash.of(text);
        byHash.remove(hash);
        byHash.put(hash, new Kept(text, options));
        if (byHash.size() > KEPT) byHash.remove(byHash.keySet().iterator().next());
        return hash;
    }

    @Override
    public synchronized List<String> newestFirst() {
        return new ArrayList<>(byHash.keySet()).reversed();
    }

    @Override
    public synchronized Optional<String> text(String hash) {
        return Optional.ofNullable(byHash.get(hash)).map(Kept::text);
    }

    @Override
    public Optional<String> geoJson(String hash, String option) {
        List<PlannedOption> options;
        synchronized (this) {
            Kept kept = byHash.get(hash);
            if (kept == null) return Optional.empty();
            options = kept.options;
        }
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).id().equals(option) || Integer.toString(i + 1).equals(option)) {
                return Optional.of(PlanGeoJson.write(i + 1, options.get(i)));
            }
        }
        return Optional.empty();
    }
}
