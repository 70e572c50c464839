package org.keruen.study.plan;

import java.util.Optional;
import org.keruen.model.CorridorPackage;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.plan.WeeklyVolume;
import org.keruen.report.plan.PlannedWeekly;
import org.keruen.study.question.AskedQuestion;

/// Says of an itinerary whether the weekly volume fits, if one was asked for.
final class Weekly {
    private final Optional<WeeklyVolume> volume;

    Weekly(AskedQuestion asked, CorridorPackage corridors) {
        this.volume = asked.perWeek().isPresent()
                ? Optional.of(new WeeklyVolume(
                        corridors, asked.request().cargo(), asked.perWeek().getAsInt()))
                : Optional.empty();
    }

    Optional<PlannedWeekly> of(Itinerary itinerary) {
        return volume.map(weekly -> told(weekly.of(itinerary)));
    }

    private static PlannedWeekly told(WeeklyVolume.Weekly weekly) {
        return new PlannedWeekly(
                weekly.consignments(), weekly.fit(), weekly.scarcest().map(Weekly::told), weekly.unknown());
    }

    private static PlannedWeekly.Scarcest told(WeeklyVolume.Load load) {
        return new PlannedWeekly.Scarcest(
                load.service().text(),
                load.name(),
                load.unit(),
                Figures.exact(load.capacity()),
                load.needed(),
                Figures.rounded(load.available(), 2),
                load.carried());
    }
}
