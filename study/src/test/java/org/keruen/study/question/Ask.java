package org.keruen.study.question;

import java.util.List;
import java.util.Optional;

/// A question for tests: a good one, with parts replaced.
public record Ask(
        String from,
        String to,
        String cargo,
        String hs,
        String ready,
        String arriveBy,
        String deadline,
        String budget,
        String avoid,
        String via,
        String modes,
        String maxTransfers,
        String currency,
        String language,
        String regime,
        String perWeek) {
    public static Ask good() {
        return new Ask("Xi'an", "Poti", "2x40HC", "", "2026-03-03", "", "", "", "", "", "", "", "", "en", "", "");
    }

    public Ask from(String place) {
        return new Ask(
                place,
                to,
                cargo,
                hs,
                ready,
                arriveBy,
                deadline,
                budget,
                avoid,
                via,
                modes,
                maxTransfers,
                currency,
                language,
                regime,
                perWeek);
    }

    public Ask to(String place) {
        return new Ask(
                from,
                place,
                cargo,
                hs,
                ready,
                arriveBy,
                deadline,
                budget,
                avoid,
                via,
                modes,
                maxTransfers,
                currency,
                language,
                regime,
                perWeek);
    }

    public Ask cargo(String words) {
        return new Ask(
                from,
                to,
                words,
                hs,
                ready,
                arriveBy,
                deadline,
                budget,
                avoid,
                via,
                modes,
                maxTransfers,
                currency,
                language,
                regime,
                perWeek);
    }

    public Ask hs(String code) {
        return new Ask(
                from,
                to,
                cargo,
                code,
                ready,
                arriveBy,
                deadline,
                budget,
                avoid,
                via,
                modes,
                maxTransfers,
                currency,
                language,
                regime,
                perWeek);
    }

    public Ask ready(String days) {
        return new Ask(
                from,
                to,
                cargo,
                hs,
                days,
                arriveBy,
                deadline,
                budget,
                avoid,
                via,
                modes,
                maxTransfers,
                currency,
                language,
                regime,
                perWeek);
    }

    public Ask arriveBy(String day) {
        return new Ask(
                from,
                to,
                cargo,
                hs,
                ready,
                day,
                deadline,
                budget,
                avoid,
                via,
                modes,
                maxTransfers,
                currency,
                language,
                regime,
                perWeek);
    }

    public Ask deadline(String day) {
        return new Ask(
                from,
                to,
                cargo,
                hs,
                ready,
                arriveBy,
                day,
                budget,
                avoid,
                via,
                modes,
                maxTransfers,
                currency,
                language,
                regime,
                perWeek);
    }

    public Ask budget(String amount) {
        return new Ask(
                from,
                to,
                cargo,
                hs,
                ready,
                arriveBy,
                deadline,
                amount,
                avoid,
                via,
                modes,
                maxTransfers,
                currency,
                language,
                regime,
                perWeek);
    }

    public Ask avoid(String countries) {
        return new Ask(
                from,
                to,
                cargo,
                hs,
                ready,
                arriveBy,
                deadline,
                budget,
                countries,
                via,
                modes,
                maxTransfers,
                currency,
                language,
                regime,
                perWeek);
    }

    public Ask via(String places) {
        return new Ask(
                from,
                to,
                cargo,
                hs,
                ready,
                arriveBy,
                deadline,
                budget,
                avoid,
                places,
                modes,
                maxTransfers,
                currency,
                language,
                regime,
                perWeek);
    }

    public Ask modes(String words) {
        return new Ask(
                from,
                to,
                cargo,
                hs,
                ready,
                arriveBy,
                deadline,
                budget,
                avoid,
                via,
                words,
                maxTransfers,
                currency,
                language,
                regime,
                perWeek);
    }

    public Ask maxTransfers(String count) {
        return new Ask(
                from, to, cargo, hs, ready, arriveBy, deadline, budget, avoid, via, modes, count, currency, language,
                regime, perWeek);
    }

    public Ask currency(String code) {
        return new Ask(
                from,
                to,
                cargo,
                hs,
                ready,
                arriveBy,
                deadline,
                budget,
                avoid,
                via,
                modes,
                maxTransfers,
                code,
                language,
                regime,
                perWeek);
    }

    public Ask language(String word) {
        return new Ask(
                from,
                to,
                cargo,
                hs,
                ready,
                arriveBy,
                deadline,
                budget,
                avoid,
                via,
                modes,
                maxTransfers,
                currency,
                word,
                regime,
                perWeek);
    }

    public Ask regime(String word) {
        return new Ask(
                from,
                to,
                cargo,
                hs,
                ready,
                arriveBy,
                deadline,
                budget,
                avoid,
                via,
                modes,
                maxTransfers,
                currency,
                language,
                word,
                perWeek);
    }

    public Ask perWeek(String word) {
        return new Ask(
                from,
                to,
                cargo,
                hs,
                ready,
                arriveBy,
                deadline,
                budget,
                avoid,
                via,
                modes,
                maxTransfers,
                currency,
                language,
                regime,
                word);
    }

    public PlanQuestion question() {
        return new PlanQuestion(
                said(from),
                said(to),
                said(cargo),
                said(hs),
                said(ready),
                said(arriveBy),
                said(deadline),
                said(budget),
                list(avoid),
                list(via),
                list(modes),
                said(maxTransfers),
                said(currency),
                false,
                said(language),
                said(regime),
                said(perWeek));
    }

    private static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }
}
