package org.keruen.study.shipments;

import java.util.Optional;
import org.keruen.study.answers.Answers;
import org.keruen.study.answers.PlanPlace;
import org.keruen.study.explain.SavedOptions;

/// Takes an option of an earlier answer into the book of shipments.
public final class Shipments {
    private final Answers answers;
    private final ShipmentBook book;

    public Shipments(Answers answers, ShipmentBook book) {
        this.answers = answers;
        this.book = book;
    }

    /// Keeps an option by its id or number, with the whole answer it stands in. Throws
    /// [org.keruen.model.issue.Refused] when there is no such option.
    ///
    /// @param name what it is called; without it `from – to`
    /// @param place a plan to take it from instead of the answers kept
    public Shipment keep(String option, Optional<String> name, Optional<PlanPlace> place) {
        SavedOptions.Found found = new SavedOptions(Optional.of(answers)).find(option, place);
        String called = name.orElseGet(
                () -> found.plan().asked().from() + " – " + found.plan().asked().to());
        return book.keep(found.option().id(), called, found.text());
    }
}
