package org.keruen.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation;
import org.keruen.model.place.Language;
import org.keruen.model.place.Terminal;
import org.keruen.model.place.TerminalRole;
import org.keruen.model.resource.Resource;
import org.keruen.model.service.Traffic;
import org.keruen.model.tariff.LegKind;
import org.keruen.plan.PlanOption.NotIncluded;
import org.keruen.plan.PlanOption.Tag;
import org.keruen.plan.Rejection.Reason;
import org.keruen.plan.band.Bands;
import org.keruen.report.Camel;
import org.keruen.report.co2.Co2Document;

class WordsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_every_word_and_none_of_its_own(Language language) {
        assertThat(Words.in(language).keys())
                .containsExactlyInAnyOrderElementsOf(Words.in(Language.EN).keys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_word_is_empty_and_each_takes_the_same_arguments_as_in_English(Language language) {
        Words english = Words.in(Language.EN);
        Words words = Words.in(language);
        for (String key : english.keys()) {
            assertThat(words.of(key)).as(key).isNotBlank();
            for (int i = 0; i < 4; i++) {
                String argument = "{" + i + "}";
                assertThat(words.of(key).contains(argument))
                        .as("%s in %s", argument, key)
                        .isEqualTo(english.of(key).contains(argument));
            }
        }
    }

    @Test
    void everything_a_document_can_name_has_a_word() {
        Words words = Words.in(Language.EN);
        Stream<String> keys = Stream.of(
                        named("mode", Mode.values()),
                        named("charge", LegKind.values()),
                        named("tag", Tag.values()),
                        named("notIncluded", NotIncluded.values()),
                        named("regime", Bands.Regime.values()),
                        named("reason", Reason.values()),
                        named("term", Resource.Term.values()),
                        named("board.role", TerminalRole.values()),
                        named("board.status", Terminal.Status.values()),
                        named("board.traffic", Traffic.values()),
                        named("board.form", Form.values()),
                        named("board.operation", Operation.Kind.values()),
                        named("board.situation", Operation.Situation.values()),
                        Co2Document.LIMITS.stream().map(limit -> "co2.limit." + limit))
                .flatMap(some -> some);
        assertThat(words.keys()).containsAll(keys.toList());
    }

    private static Stream<String> named(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + "." + Camel.of(constant));
    }
}
