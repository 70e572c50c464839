package org.keruen.proving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.ingest.PackageReader;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.BoxSize;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.units.Tonnes;
import org.keruen.plan.PlanAnswer;
import org.keruen.plan.PlanRequest;
import org.keruen.plan.Planner;
import org.keruen.plan.band.Bands;

/// A planner keeps what it drew for one question and uses it for the next. On the real corridors: questions that differ
/// in one condition, asked one behind the other of one planner, are answered as by a planner that has answered none.
class KeptNetworksTest {
    private static CorridorPackage eurasia;
    private static Planner kept;

    /// What is asked; each is another in one condition.
    record Question(
            String from,
            String to,
            Cargo cargo,
            LocalDate first,
            LocalDate last,
            Optional<Integer> withinDays,
            Set<String> avoid,
            List<String> via,
            Set<Mode> modes,
            OptionalInt transfers,
            boolean risk,
            Bands.Regime regime,
            Optional<String> owner) {
        static Question of(Cargo cargo, String day) {
            return new Question(
                    "CN-XIA",
                    "GEPTI",
                    cargo,
                    LocalDate.parse(day),
                    LocalDate.parse(day),
                    Optional.empty(),
                    Set.of(),
                    List.of(),
                    Set.of(),
                    OptionalInt.empty(),
                    false,
                    Bands.Regime.EITHER,
                    Optional.empty());
        }

        Question avoiding(String country) {
            return new Question(
                    from,
                    to,
                    cargo,
                    first,
                    last,
                    withinDays,
                    Set.of(country),
                    via,
                    modes,
                    transfers,
                    risk,
                    regime,
                    owner);
        }

        Question by(Mode... only) {
            return new Question(
                    from, to, cargo, first, last, withinDays, avoid, via, Set.of(only), transfers, risk, regime, owner);
        }

        Question via(String place) {
            return new Question(
                    from,
                    to,
                    cargo,
                    first,
                    last,
                    withinDays,
                    avoid,
                    List.of(place),
                    modes,
                    transfers,
                    risk,
                    regime,
                    owner);
        }

        Question owned(String whose) {
            return new Question(
                    from,
                    to,
                    cargo,
                    first,
                    last,
                    withinDays,
                    avoid,
                    via,
                    modes,
                    transfers,
                    risk,
                    regime,
                    Optional.of(whose));
        }

        Question between(String start, String end) {
            return new Question(
                    start, end, cargo, first, last, withinDays, avoid, via, modes, transfers, risk, regime, owner);
        }

        Question until(String day) {
            return new Question(
                    from,
                    to,
                    cargo,
                    first,
                    LocalDate.parse(day),
                    withinDays,
                    avoid,
                    via,
                    modes,
                    transfers,
                    risk,
                    regime,
                    owner);
        }

        Question within(int days) {
            return new Question(
                    from, to, cargo, first, last, Optional.of(days), avoid, via, modes, transfers, risk, regime, owner);
        }

        Question changing(int times) {
            return new Question(
                    from,
                    to,
                    cargo,
                    first,
                    last,
                    withinDays,
                    avoid,
                    via,
                    modes,
                    OptionalInt.of(times),
                    risk,
                    regime,
                    owner);
        }

        Question safely() {
            return new Question(
                    from, to, cargo, first, last, withinDays, avoid, via, modes, transfers, true, regime, owner);
        }

        Question congested() {
            return new Question(
                    from,
                    to,
                    cargo,
                    first,
                    last,
                    withinDays,
                    avoid,
                    via,
                    modes,
                    transfers,
                    risk,
                    Bands.Regime.CONGESTED,
                    owner);
        }

        PlanRequest request() {
            return new PlanRequest(
                    List.of(place(from)),
                    List.of(place(to)),
                    cargo,
                    first,
                    last,
                    Optional.empty(),
                    withinDays.map(days -> first.plusDays(days).atStartOfDay().toInstant(ZoneOffset.UTC)),
                    OptionalLong.empty(),
                    avoid,
                    via.stream().map(id -> List.of(new Id<Place>(id))).toList(),
                    modes,
                    transfers,
                    risk,
                    regime,
                    owner);
        }
    }

    @BeforeAll
    static void read() {
        Path folder = Repository.root().resolve("corridors/eurasia");
        eurasia = PackageReader.read(folder, List.of()).usable();
        kept = new Planner(eurasia);
    }

    private static Cargo boxes(int count, BoxSize size, String goods) {
        return new Cargo.Boxes(count, size, goods, "%dx%s:%s".formatted(count, size.code(), goods));
    }

    private static Cargo tonnes(int count, String goods) {
        return new Cargo.Bulk(new Tonnes(count), goods, "%dt:%s".formatted(count, goods));
    }

    private static Cargo wagons(int count, String goods) {
        return new Cargo.Wagons(count, "covered", goods, "%dxwagon:%s".formatted(count, goods));
    }

    private static Cargo piece(double metresWide, int tonnes) {
        return new Cargo.Load(
                1,
                12,
                metresWide,
                3,
                new Tonnes(tonnes),
                "project-cargo",
                "1xload:%s,%s".formatted(metresWide, tonnes));
    }

    /// Each question with those asked before it.
    static List<Question> questions() {
        Cargo two = boxes(2, BoxSize.HC40, "general");
        Question plain = Question.of(two, "2026-06-03");
        List<Question> all = new ArrayList<>(List.of(
                plain,
                Question.of(boxes(3, BoxSize.HC40, "general"), "2026-06-03"),
                Question.of(boxes(120, BoxSize.HC40, "general"), "2026-06-03"),
                Question.of(boxes(2, BoxSize.DC20, "general"), "2026-06-03"),
                Question.of(boxes(2, BoxSize.HC40, "uranium"), "2026-06-03"),
                Question.of(boxes(2, BoxSize.HC40, "batteries"), "2026-06-03"),
                Question.of(boxes(2, BoxSize.HC40, "machinery"), "2026-06-03"),
                Question.of(wagons(2, "steel"), "2026-06-03"),
                Question.of(wagons(2, "copper-cathodes"), "2026-06-03"),
                Question.of(wagons(30, "copper-cathodes"), "2026-06-03"),
                Question.of(tonnes(500, "wheat"), "2026-06-03"),
                Question.of(tonnes(9000, "wheat"), "2026-06-03"),
                Question.of(tonnes(500, "barley"), "2026-06-03"),
                Question.of(piece(3, 40), "2026-06-03"),
                Question.of(piece(4.5, 40), "2026-06-03"),
                Question.of(piece(3, 140), "2026-06-03"),
                plain.avoiding("KZ"),
                plain.avoiding("AZ"),
                plain.by(Mode.RAIL, Mode.FERRY, Mode.FEEDER),
                plain.by(Mode.RAIL, Mode.SEA),
                plain.via("KZAAU"),
                plain.owned("SOC"),
                plain.owned("COC"),
                plain.between("GEPTI", "CN-XIA"),
                plain.between("CN-XIA", "PLMAA"),
                plain.until("2026-06-05"),
                plain.within(30),
                plain.changing(1),
                plain.safely(),
                plain.congested()));
        for (String day : List.of(
                "2020-08-13",
                "2020-08-14",
                "2024-12-01",
                "2024-12-02",
                "2025-12-31",
                "2026-01-04",
                "2026-01-05",
                "2026-01-07",
                "2026-01-08",
                "2026-01-13",
                "2026-01-14",
                "2026-01-15",
                "2026-01-24",
                "2026-01-25",
                "2026-02-04",
                "2026-02-05",
                "2026-02-28",
                "2026-03-01",
                "2026-03-04",
                "2026-03-05",
                "2026-05-03",
                "2026-05-04",
                "2026-09-01",
                "2026-12-30",
                "2026-12-31")) all.add(Question.of(two, day));
        return all;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_is_answered_as_if_it_were_the_first(Question question) {
        kept.plan(Question.of(boxes(2, BoxSize.HC40, "general"), "2026-06-03").request());
        assertThat(said(kept.plan(question.request()))).isEqualTo(said(new Planner(eurasia).plan(question.request())));
    }

    @Test
    void questions_asked_at_once_are_answered_as_one_by_one() {
        Planner shared = new Planner(eurasia);
        List<String> together = questions().parallelStream()
                .map(q -> said(shared.plan(q.request())))
                .toList();
        Map<Question, String> alone = new LinkedHashMap<>();
        for (Question question : questions()) alone.put(question, said(kept.plan(question.request())));
        assertThat(together).isEqualTo(List.copyOf(alone.values()));
    }

    /// All of an answer but how long it took.
    private static String said(PlanAnswer answer) {
        return String.join(
                "\n",
                answer.exact() + " " + answer.folded() + " " + answer.effort().labels(),
                answer.options().toString(),
                answer.rejected().toString(),
                answer.latest().toString(),
                answer.avoiding().toString());
    }

    private static Place place(String id) {
        return eurasia.places().stream()
                .filter(place -> place.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
