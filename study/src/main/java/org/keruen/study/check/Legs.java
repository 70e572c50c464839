package org.keruen.study.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keruen.flow.year.Passage;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.network.Mode;
import org.keruen.report.check.Taken;

/// A planned leg said in three ways: as the step that it is, in words, and by what it takes.
final class Legs {
    private Legs() {}

    /// What is done, without what it takes; empty for waiting.
    static Optional<Passage> passage(Leg leg) {
        return switch (leg) {
            case Leg.Haul haul -> Optional.of(new Passage.Haul(haul.mode(), haul.service(), haul.links()));
            case Leg.Handling one ->
                Optional.of(new Passage.Handling(one.facts().from(), one.mode(), one.form(), one.loading()));
            case Leg.Transfer one -> {
                String[] modes = one.change().split(">", -1);
                yield Optional.of(new Passage.Transfer(one.facts().from(), mode(modes[0]), mode(modes[1])));
            }
            case Leg.GaugeChange one ->
                Optional.of(new Passage.GaugeChange(one.facts().from(), one.from(), one.to(), one.form()));
            case Leg.Border one ->
                Optional.of(new Passage.Border(one.facts().from(), one.fromCountry(), one.toCountry()));
            case Leg.Wait _ -> Optional.empty();
        };
    }

    private static Mode mode(String word) {
        return Mode.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// For people: `haul rail: NAME`, `border CN>KZ`.
    static String words(Leg leg) {
        return switch (leg) {
            case Leg.Haul haul -> "haul %s: %s".formatted(haul.mode().word(), haul.serviceName());
            case Leg.Handling one ->
                "%s %s"
                        .formatted(
                                one.loading() ? "loading" : "unloading",
                                one.mode().word());
            case Leg.Transfer one -> "transfer " + one.change();
            case Leg.GaugeChange one ->
                "gauge change: %d>%d"
                        .formatted(one.from().millimetres(), one.to().millimetres());
            case Leg.Border one -> "border: %s>%s".formatted(one.fromCountry(), one.toCountry());
            case Leg.Wait _ -> "wait";
        };
    }

    static Taken taken(Leg leg) {
        return new Taken(
                work(leg.facts().times()), leg.facts().costCents(), leg.facts().co2Grams());
    }

    /// Seconds that are not waiting.
    static long work(List<TimePart> times) {
        List<TimePart> work = new ArrayList<>(times);
        work.removeIf(part -> !part.work());
        return work.stream().mapToLong(TimePart::seconds).sum();
    }
}
