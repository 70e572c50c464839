package org.keruen.study.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.model.CorridorPackage;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation;
import org.keruen.model.place.Language;
import org.keruen.model.resource.Resource;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Service;
import org.keruen.model.time.Validity;
import org.keruen.report.board.BoardDocument;
import org.keruen.report.board.BoardJson;
import org.keruen.report.board.BoardService;
import org.keruen.report.board.BoardTerm;
import org.keruen.report.board.BoardText;
import org.keruen.report.board.BoardWait;
import org.keruen.report.orders.OrderRow;
import org.keruen.report.text.Columns;
import org.keruen.report.text.Paper;
import org.keruen.study.Eurasia;
import org.keruen.study.question.BoardQuestion;

class BoardStudyTest {
    private static final CorridorPackage EURASIA = Eurasia.open().content();

    private static BoardDocument board(String place, String on, String direction, String language, String... modes) {
        return new BoardStudy(Eurasia.open())
                .board(new BoardQuestion(
                        place,
                        Optional.of("14"),
                        Optional.of(on),
                        List.of(modes),
                        Optional.of(direction).filter(way -> !way.isEmpty()),
                        Optional.of(language)));
    }

    @Test
    void in_october_2025_altynkol_hands_over_ten_trains_a_day_and_acceptance_is_the_least_term() {
        BoardDocument board = board("Altynkol", "2025-10-06", "KZ>CN", "en");
        assertThat(board.last()).isEqualTo(LocalDate.of(2025, 10, 19));
        List<BoardTerm> acceptance = board.terms().stream()
                .filter(one -> one.term() == Resource.Term.ACCEPTANCE)
                .toList();
        assertThat(acceptance).singleElement().satisfies(one -> {
            assertThat(one.direction()).isEqualTo("KZ>CN");
            assertThat(one.practical()).contains(10.0);
            assertThat(one.achieved()).contains(6.0);
            assertThat(one.least()).isTrue();
        });
        assertThat(board.terms())
                .filteredOn(one -> one.term() == Resource.Term.SIDING)
                .singleElement()
                .satisfies(one -> assertThat(one.least()).isFalse());
        assertThat(board.waits())
                .filteredOn(one -> one.situation() == Operation.Situation.CONGESTED && one.now())
                .singleElement()
                .satisfies(one -> assertThat(one.p50()).isEqualByComparingTo("180"));
        assertThat(board.waits()).extracting(BoardWait::direction).doesNotContain("CN>KZ");
    }

    @Test
    void the_other_direction_has_other_terms_and_waits() {
        BoardDocument board = board("Altynkol", "2025-10-06", "CN>KZ", "en");
        assertThat(board.terms()).extracting(BoardTerm::id).contains("KZ-ATK/CN-KZ/acceptance:2023-01-01");
        assertThat(board.terms()).extracting(BoardTerm::direction).doesNotContain("KZ>CN");
        assertThat(board.waits())
                .extracting(BoardWait::direction)
                .contains("CN>KZ")
                .doesNotContain("KZ>CN");
    }

    @Test
    void orders_in_force_on_any_of_the_days_are_listed_and_others_are_not() {
        List<OrderRow> orders = board("Kuryk", "2025-05-20", "", "en").orders();
        assertThat(orders).extracting(OrderRow::id).contains("KTZ-20250516-KUR");
        assertThat(orders).allSatisfy(order -> {
            assertThat(order.from()).isBeforeOrEqualTo(LocalDate.of(2025, 6, 2));
            assertThat(order.to().orElse(LocalDate.MAX)).isAfterOrEqualTo(LocalDate.of(2025, 5, 20));
        });
        assertThat(board("Kuryk", "2024-02-01", "", "en").orders())
                .extracting(OrderRow::id)
                .doesNotContain("KTZ-20250516-KUR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Altynkol", "Xi'an", "Aktau", "Dostyk", "Khorgos", "Almaty", "Duisburg"})
    void a_clock_is_shown_only_where_a_timetable_is_published_and_only_at_its_first_place(String place) {
        BoardDocument board = board(place, "2026-02-02", "", "en");
        assertThat(board.services()).isNotEmpty();
        for (BoardService shown : board.services()) {
            Service service = EURASIA.services().stream()
                    .filter(one -> one.terms().id().text().equals(shown.id()))
                    .findFirst()
                    .orElseThrow();
            boolean timetable = service.terms().schedule() instanceof Schedule.Timetable;
            if (!timetable) assertThat(shown.departures()).as(shown.id()).isEmpty();
            if (!timetable) assertThat(shown.headwayHours()).as(shown.id()).isPresent();
            if (shown.clockAt().isPresent()) assertThat(shown.departures()).isEmpty();
            assertThat(service.terms().validity().meets(new Validity(board.first(), board.last())))
                    .as(shown.id())
                    .isTrue();
        }
    }

    @Test
    void the_timetable_of_xian_shows_wednesdays_and_saturdays_of_the_fortnight_and_only_a_headway_at_dostyk() {
        BoardService xian = service(board("Xi'an", "2026-02-02", "", "en"), "CE-XIA-DUI-TT2");
        assertThat(xian.departures())
                .extracting(one -> one.leaves().toLocalDate().toString())
                .containsExactly("2026-02-04", "2026-02-07", "2026-02-11", "2026-02-14");
        assertThat(xian.departures().getFirst().leaves().toString()).isEqualTo("2026-02-04T03:55+08:00");
        BoardService dostyk = service(board("Dostyk", "2026-02-02", "", "en"), "CE-XIA-DUI-TT2");
        assertThat(dostyk.departures()).isEmpty();
        assertThat(dostyk.headwayHours().orElseThrow()).isEqualByComparingTo("84");
        assertThat(dostyk.clockAt()).isPresent();
    }

    private static BoardService service(BoardDocument board, String id) {
        return board.services().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void modes_leave_only_their_services() {
        assertThat(board("Aktau", "2026-02-02", "", "en", "feeder", "ferry").departing())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.mode()).isIn(Mode.FEEDER, Mode.FERRY));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void text_keeps_within_the_columns_in_every_language(Language language) {
        for (String place : List.of("Altynkol", "Xi'an", "Aktau")) {
            String text = BoardText.write(board(place, "2025-10-06", "", language.name()), new Paper(80, false));
            assertThat(text.lines()
                            .filter(line ->
                                    Columns.width(line) > 80 && line.strip().contains(" ")))
                    .as("lines of %s that are too long", place)
                    .isEmpty();
        }
    }

    @Test
    void the_document_holds_what_the_text_holds() {
        BoardDocument board = board("Altynkol", "2025-10-06", "", "en");
        String json = BoardJson.write(board);
        String text = BoardText.write(board, Paper.plain()).replaceAll("\\s+", " ");
        assertThat(json).contains("\"schema\" : \"keruen.board/1\"");
        board.departing().forEach(one -> assertThat(text).contains(one.id()));
        board.orders().forEach(one -> assertThat(text).contains(one.id()));
        for (BoardTerm term : board.terms()) assertThat(json).contains("\"" + term.id() + "\"");
        for (BoardWait wait : board.waits()) assertThat(json).contains("\"" + wait.id() + "\"");
        assertThat(board.sources()).isNotEmpty();
    }
}
