package org.keruen.server.question;

import java.util.Optional;
import org.keruen.study.question.PlanQuestion;

/// A planning question from members named like the options of `keruen plan`.
public final class PlanMembers {
    private PlanMembers() {}

    public static PlanQuestion of(Members members) {
        return new PlanQuestion(
                members.word("from"),
                members.word("to"),
                members.word("cargo"),
                members.word("hs"),
                members.word("ready"),
                members.word("arriveBy"),
                members.word("deadline"),
                members.word("budget"),
                members.words("avoid"),
                members.words("via"),
                members.words("modes"),
                members.word("maxTransfers"),
                members.word("currency"),
                members.flag("risk"),
                language(members),
                members.word("regime"),
                members.word("perWeek"),
                members.word("ownership"),
                members.words("edocs"),
                members.word("incoterm"),
                members.words("document"));
    }

    static Optional<String> language(Members members) {
        return members.word("lang");
    }
}
