package org.keruen.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void a_chinese_character_takes_two_columns() {
        assertThat(Columns.width("阿拉木图 – Aktau")).isEqualTo(16);
        assertThat(Columns.left("西安", 6)).isEqualTo("西安  ");
        assertThat(Columns.cut("西安国际港站", 7)).isEqualTo("西安国…");
    }

    @Test
    void long_text_breaks_at_spaces_and_chinese_anywhere() {
        assertThat(Columns.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Columns.wrap("西安国际港站", 4)).containsExactly("西安", "国际", "港站");
    }

    @Test
    void figures_are_rounded_to_what_is_known() {
        assertThat(About.days(new BigDecimal("18.37"))).isEqualTo("18");
        assertThat(About.days(new BigDecimal("4.37"))).isEqualTo("4.5");
        assertThat(About.money(new BigDecimal("4123.45"), "USD")).isEqualTo("$4.1k");
        assertThat(About.money(new BigDecimal("78433.30"), "USD")).isEqualTo("$78k");
        assertThat(About.money(new BigDecimal("2340000"), "KZT")).isEqualTo("KZT 2.3M");
        assertThat(About.tonnes(new BigDecimal("4.048"))).isEqualTo("4.0");
        assertThat(About.percent(new BigDecimal("0.309"))).isEqualTo("31");
    }
}
