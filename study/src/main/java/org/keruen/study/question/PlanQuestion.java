package org.keruen.study.question;

import java.util.List;
import java.util.Optional;

/// A planning question in the words of the person who asks; nothing in it has been looked at yet.
///
/// `ready` is a day or `A..B`; `budget` is in `currency`, in dollars without one; `via`, `avoid`, `modes` and
/// `edocs` list one word each, and so does `document`, what the cargo travels under; `incoterm` is a rule and a
/// place.
public record PlanQuestion(
        Optional<String> from,
        Optional<String> to,
        Optional<String> cargo,
        Optional<String> hs,
        Optional<String> ready,
        Optional<String> arriveBy,
        Optional<String> deadline,
        Optional<String> budget,
        List<String> avoid,
        List<String> via,
        List<String> modes,
        Optional<String> maxTransfers,
        Optional<String> currency,
        boolean risk,
        Optional<String> language,
        Optional<String> regime,
        Optional<String> perWeek,
        Optional<String> ownership,
        List<String> edocs,
        Optional<String> incoterm,
        List<String> document) {
    public PlanQuestion {
        avoid = List.copyOf(avoid);
        via = List.copyOf(via);
        modes = List.copyOf(modes);
        edocs = List.copyOf(edocs);
        document = List.copyOf(document);
    }

    /// A question that does not say whose box it is, nor who exchanges papers electronically,
    /// nor on which terms the goods are sold, nor under which documents they travel.
    public PlanQuestion(
            Optional<String> from,
            Optional<String> to,
            Optional<String> cargo,
            Optional<String> hs,
            Optional<String> ready,
            Optional<String> arriveBy,
            Optional<String> deadline,
            Optional<String> budget,
            List<String> avoid,
            List<String> via,
            List<String> modes,
            Optional<String> maxTransfers,
            Optional<String> currency,
            boolean risk,
            Optional<String> language,
            Optional<String> regime,
            Optional<String> perWeek) {
        this(
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
                risk,
                language,
                regime,
                perWeek,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /// The shortest question there is.
    public static PlanQuestion of(String from, String to, String cargo, String ready) {
        return new PlanQuestion(
                Optional.of(from),
                Optional.of(to),
                Optional.of(cargo),
                Optional.empty(),
                Optional.of(ready),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
