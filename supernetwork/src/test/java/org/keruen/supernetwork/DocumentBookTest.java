package org.keruen.supernetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keruen.model.network.Mode;
import org.keruen.supernetwork.document.DocumentBook;
import org.keruen.supernetwork.document.Need;
import org.keruen.supernetwork.document.Papers;

/// What a border asks of the papers.
class DocumentBookTest {
    private static final Set<String> ELSEWHERE = Set.of("CN", "GB");

    private static DocumentBook book(LocalDate day) {
        return new DocumentBook(draw("""
                        place A KZ
                        document EAST note rail in KZ,RU,PL
                        document WEST note rail in PL,DE
                        document SOUTH note rail in TR
                        document CARNET customs road in KZ,RU territory UNION
                        document CARNET customs road in GE since 2026-02-01
                        document TRANSIT customs road in GE since 2026-04-01
                        """).corridors().documents(), day);
    }

    private static final DocumentBook MARCH = book(LocalDate.of(2026, 3, 2));

    private static List<String> needs(Mode mode, String from, String to, Set<String> ends) {
        return MARCH.needs(mode, from, to, ends).stream()
                .map(need -> need.where() + " " + String.join("/", need.documents()))
                .toList();
    }

    @Test
    void a_note_must_hold_on_both_sides_of_a_border() {
        assertThat(needs(Mode.RAIL, "RU", "PL", ELSEWHERE)).containsExactly("RU-PL EAST");
        assertThat(needs(Mode.RAIL, "PL", "DE", ELSEWHERE)).containsExactly("PL-DE WEST");
        assertThat(needs(Mode.RAIL, "DE", "PL", ELSEWHERE)).containsExactly("DE-PL WEST");
    }

    @Test
    void where_no_note_holds_on_both_sides_each_side_asks_for_its_own() {
        assertThat(needs(Mode.RAIL, "KZ", "TR", ELSEWHERE)).containsExactly("KZ EAST", "TR SOUTH");
    }

    @Test
    void where_no_rule_speaks_nothing_is_asked() {
        assertThat(needs(Mode.RAIL, "CN", "KZ", ELSEWHERE)).containsExactly("KZ EAST");
        assertThat(needs(Mode.SEA, "KZ", "RU", ELSEWHERE)).isEmpty();
        assertThat(needs(Mode.RAIL, "KZ", "KZ", ELSEWHERE))
                .as("within a country")
                .isEmpty();
    }

    @Test
    void a_customs_document_is_asked_for_in_territories_that_are_only_passed() {
        assertThat(needs(Mode.ROAD, "CN", "KZ", ELSEWHERE)).containsExactly("KZ CARNET");
        assertThat(needs(Mode.ROAD, "CN", "KZ", Set.of("CN", "KZ"))).isEmpty();
        assertThat(needs(Mode.ROAD, "CN", "KZ", Set.of("CN", "RU")))
                .as("a country of the same territory")
                .isEmpty();
        assertThat(needs(Mode.ROAD, "RU", "GE", Set.of("CN", "RU"))).containsExactly("GE CARNET");
    }

    @Test
    void only_rules_in_force_on_the_day_count() {
        DocumentBook january = book(LocalDate.of(2026, 1, 2));
        assertThat(january.needs(Mode.ROAD, "TR", "GE", ELSEWHERE)).isEmpty();
        DocumentBook april = book(LocalDate.of(2026, 4, 2));
        assertThat(april.needs(Mode.ROAD, "TR", "GE", ELSEWHERE))
                .singleElement()
                .satisfies(need -> assertThat(need.documents()).containsExactly("CARNET", "TRANSIT"));
    }

    @Test
    void papers_that_are_not_stated_are_not_judged() {
        assertThat(MARCH.allows(Mode.RAIL, "RU", "PL", Papers.UNSTATED)).isTrue();
        assertThat(MARCH.allows(Mode.RAIL, "RU", "PL", new Papers(Set.of("WEST"), ELSEWHERE)))
                .isFalse();
        assertThat(MARCH.allows(Mode.RAIL, "RU", "PL", new Papers(Set.of("WEST", "EAST"), ELSEWHERE)))
                .isTrue();
    }

    @Test
    void a_need_is_met_by_any_of_its_documents() {
        Need need = MARCH.needs(Mode.RAIL, "PL", "DE", ELSEWHERE).getFirst();
        assertThat(need.isMetBy(Set.of("WEST", "CARNET"))).isTrue();
        assertThat(need.isMetBy(Set.of("EAST"))).isFalse();
    }
}
