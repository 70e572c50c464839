package org.keruen.study.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Refused;
import org.keruen.model.network.Mode;
import org.keruen.model.order.OrderScope;
import org.keruen.model.order.OrderScope.Way;
import org.keruen.model.place.Language;
import org.keruen.model.place.Place;
import org.keruen.model.time.Validity;

/// A question about the board of a place, understood: the places meant, the days, the modes (none means all)
/// and the way from one country to another.
public record AskedBoard(
        List<Place> places, Validity days, Set<Mode> modes, Optional<Way> direction, Language language) {
    private static final int DAYS = 14;
    private static final int MOST_DAYS = 92;

    public AskedBoard {
        places = List.copyOf(places);
        modes = Set.copyOf(modes);
    }

    /// Throws [Refused] with everything that cannot be understood.
    public static AskedBoard read(BoardQuestion question, CorridorPackage corridors) {
        Issues issues = new Issues();
        List<Place> places = new PlaceWords(corridors.places(), issues).read("PLACE", question.place());
        DayWords days = new DayWords(corridors.info().asOf(), issues);
        LocalDate asOf = corridors.info().asOf();
        LocalDate first = question.on().flatMap(text -> days.day("--on", text)).orElse(asOf);
        int length = question.days().map(text -> length(text, issues)).orElse(DAYS);
        Set<Mode> modes = new ModeWords(corridors.terminals(), issues).read(question.modes());
        Optional<Way> direction = question.direction().flatMap(text -> direction(text, corridors, issues));
        Language language = LanguageWord.read(question.language(), issues);
        if (issues.fatal()) throw new Refused(issues.all());
        return new AskedBoard(places, new Validity(first, first.plusDays(length - 1)), modes, direction, language);
    }

    private static int length(String text, Issues issues) {
        String digits = text.strip();
        if (digits.matches("[0-9]{1,3}")) {
            int days = Integer.parseInt(digits);
            if (days >= 1 && days <= MOST_DAYS) return days;
        }
        issues.add(new BoardProblem.NotALength(text, MOST_DAYS));
        return 1;
    }

    private static Optional<Way> direction(String text, CorridorPackage corridors, Issues issues) {
        Set<String> known = corridors.places().stream().map(Place::country).collect(Collectors.toSet());
        String[] ends = text.strip().split(">", -1);
        if (ends.length == 2) {
            String from = end(ends[0]);
            String to = end(ends[1]);
            boolean both = !from.equals(to)
                    && (known.contains(from) || from.equals(OrderScope.SEA))
                    && (known.contains(to) || to.equals(OrderScope.SEA));
            if (both) return Optional.of(new Way(from, to));
        }
        issues.add(new BoardProblem.NotADirection(text));
        return Optional.empty();
    }

    private static String end(String word) {
        String end = word.strip();
        return end.equalsIgnoreCase(OrderScope.SEA) ? OrderScope.SEA : end.toUpperCase(Locale.ROOT);
    }
}
