package org.keruen.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.keruen.model.CorridorPackage;
import org.keruen.model.PackageInfo;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Refused;

/// A named, ordered list of changes to what `from` names: another scenario, or `base`, the package itself.
public record Scenario(String name, String from, List<Change> changes) {
    /// The word for the package itself, unchanged.
    public static final String BASELINE = "base";

    public static final Scenario BASE = new Scenario(BASELINE, BASELINE, List.of());

    public Scenario {
        changes = List.copyOf(changes);
    }

    /// Everything wrong with any of the changes, each looked at against the package as given. A change can
    /// therefore not work on what another change of the same scenario adds; give that its final figures at
    /// once, or build on a scenario that adds it.
    public Issues check(CorridorPackage baseline) {
        Issues issues = new Issues();
        for (Change change : changes) change.check(baseline, issues);
        Contradictions.check(changes, baseline, issues);
        return issues;
    }

    /// The package after all changes, in order. An empty list gives the very same package; any other gives one
    /// whose hash is made of the baseline's and the words of the changes, so that equal hashes still mean equal
    /// data. Throws [Refused] with every problem when one of the changes cannot be applied; then none is.
    public CorridorPackage appliedTo(CorridorPackage baseline) {
        if (changes.isEmpty()) return baseline;
        Issues issues = check(baseline);
        if (issues.fatal()) throw new Refused(issues.all());
        CorridorPackage changed = baseline;
        for (Change change : changes) changed = change.appliedTo(changed);
        Draft draft = new Draft(changed);
        draft.info = rehashed(baseline.info());
        return draft.done();
    }

    private PackageInfo rehashed(PackageInfo info) {
        StringBuilder text = new StringBuilder(info.hash());
        for (Change change : changes) text.append('\n').append(change.words());
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            String hash = HexFormat.of().formatHex(digest, 0, 8);
            return new PackageInfo(
                    info.name(),
                    info.title(),
                    info.version(),
                    info.asOf(),
                    info.baseYear(),
                    info.priceYear(),
                    info.languages(),
                    hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
