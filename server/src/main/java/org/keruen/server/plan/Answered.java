package org.keruen.server.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.keruen.study.question.PlanQuestion;

/// Which plan answered which question, so that an equal question is answered with the same bytes. A question is equal
/// when all its words are, and when it is asked of the same data: each state of package, scenario, overlays and orders
/// that is opened has an edition of its own. The documents lie on the [KeptShelf], within its bound; here are a few
/// hundred bytes for each.
public final class Answered {
    private static final int MOST = 2_000;

    /// Longer questions than a person writes are not remembered.
    private static final int LONGEST = 2_000;

    /// What was asked, of which edition of the data.
    record Key(long edition, PlanQuestion question) {}

    /// What was answered: the plan by its hash, what the answer took, and the ground.
    record Answer(String hash, Tail run, Drawn drawn) {}

    private final Map<Key, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    /// Whether a question of so many letters is remembered.
    static boolean remembers(int letters) {
        return letters <= LONGEST;
    }

    synchronized Optional<Answer> find(Key key) {
        return Optional.ofNullable(answers.get(key));
    }

    synchronized void keep(Key key, Answer answer) {
        answers.put(key, answer);
        if (answers.size() > MOST) answers.remove(answers.keySet().iterator().next());
    }

    void hit() {
        hits.increment();
    }

    void miss() {
        misses.increment();
    }

    /// Plans answered with the bytes of an earlier answer.
    public long hits() {
        return hits.sum();
    }

    /// Plans that had to be computed.
    public long misses() {
        return misses.sum();
    }
}
