package org.keruen.study.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A question for tests: a good one, with parts replaced. An empty part is one that is not said.
public record Ask(Map<String, String> parts) {
    public static Ask good() {
        return new Ask(Map.of())
                .from("Xi'an")
                .to("Poti")
                .cargo("2x40HC")
                .ready("2026-03-03")
                .language("en");
    }

    public Ask from(String place) {
        return with("from", place);
    }

    public Ask to(String place) {
        return with("to", place);
    }

    public Ask cargo(String words) {
        return with("cargo", words);
    }

    public Ask hs(String code) {
        return with("hs", code);
    }

    public Ask ready(String days) {
        return with("ready", days);
    }

    public Ask arriveBy(String day) {
        return with("arriveBy", day);
    }

    public Ask deadline(String day) {
        return with("deadline", day);
    }

    public Ask budget(String amount) {
        return with("budget", amount);
    }

    public Ask avoid(String countries) {
        return with("avoid", countries);
    }

    public Ask via(String places) {
        return with("via", places);
    }

    public Ask modes(String words) {
        return with("modes", words);
    }

    public Ask maxTransfers(String count) {
        return with("maxTransfers", count);
    }

    public Ask currency(String code) {
        return with("currency", code);
    }

    public Ask language(String word) {
        return with("language", word);
    }

    public Ask regime(String word) {
        return with("regime", word);
    }

    public Ask ownership(String word) {
        return with("ownership", word);
    }

    public Ask incoterm(String words) {
        return with("incoterm", words);
    }

    public Ask document(String words) {
        return with("document", words);
    }

    public Ask perWeek(String word) {
        return with("perWeek", word);
    }

    public PlanQuestion question() {
        return new PlanQuestion(
                said("from"),
                said("to"),
                said("cargo"),
                said("hs"),
                said("ready"),
                said("arriveBy"),
                said("deadline"),
                said("budget"),
                list("avoid"),
                list("via"),
                list("modes"),
                said("maxTransfers"),
                said("currency"),
                false,
                said("language"),
                said("regime"),
                said("perWeek"),
                said("ownership"),
                List.of(),
                said("incoterm"),
                list("document"));
    }

    private Ask with(String part, String words) {
        Map<String, String> replaced = new HashMap<>(parts);
        replaced.put(part, words);
        return new Ask(replaced);
    }

    private Optional<String> said(String part) {
        return Optional.ofNullable(parts.get(part)).filter(words -> !words.isEmpty());
    }

    private List<String> list(String part) {
        return said(part).map(words -> List.of(words.split(",", -1))).orElse(List.of());
    }
}
