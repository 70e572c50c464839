package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What kind of journey a stretch makes.
class NestTest {
    @Test
    void russia_is_entered_by_three_passages() {
        ArcFacts east = new ArcFacts();
        east.chinaRussia = 1;
        east.northernEntries = 1;
        ArcFacts central = new ArcFacts();
        central.enters.add("MN");
        ArcFacts west = new ArcFacts();
        west.northernEntries = 1;
        assertThat(Nest.of(east)).isEqualTo(Nest.CHINA_RUSSIA);
        assertThat(Nest.of(central)).isEqualTo(Nest.MONGOLIA);
        assertThat(Nest.of(west)).isEqualTo(Nest.RUSSIA);
        assertThat(Nest.of(new ArcFacts())).isEqualTo(Nest.NONE_OF_THEM);
    }

    /// A journey is of the first kind that any of its stretches makes it, so the narrower kind comes first.
    @Test
    void the_narrower_kind_has_the_lower_rank() {
        assertThat(Nest.CHINA_RUSSIA.rank()).isLessThan(Nest.MONGOLIA.rank());
        assertThat(Nest.MONGOLIA.rank()).isLessThan(Nest.RUSSIA.rank());
        assertThat(Nest.RUSSIA.rank()).isLessThan(Nest.NONE_OF_THEM.rank());
        assertThat(Nest.DEEP_SEA.rank()).isZero();
    }
}
