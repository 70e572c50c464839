package org.keruen.flow.year;

/// The kinds of journey that a shipper compares first: each has ways of its own, found among journeys of the kind
/// alone. A journey is of the first of these that any of its stretches makes it.
///
/// They differ from [Corridor], under which journeys are counted: whoever boards a sea line's ship has turned his
/// back on the railways, whatever his box crosses afterwards.
enum Nest {
    /// Aboard a ship of a sea line: deep-sea ones, short-sea ones, and tankers, those of the Caspian among them.
    DEEP_SEA(0),
    /// Over the Caspian from or to Kazakhstan.
    CASPIAN_KAZAKH(1),
    /// Over the Caspian from or to Turkmenistan.
    CASPIAN_TURKMEN(2),
    /// Into Iran.
    IRAN(3),
    /// Between China and Russia at their own border: the east passage of the China - Europe trains.
    CHINA_RUSSIA(4),
    /// Into Mongolia: the central passage.
    MONGOLIA(5),
    /// Into Russia or Belarus from elsewhere: the west passage, for what comes from China.
    RUSSIA(6),
    NONE_OF_THEM(7);

    static final int COUNT = values().length;

    private final int rank;

    Nest(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }

    static Nest of(ArcFacts facts) {
        if (facts.seaBoardings > 0) return DEEP_SEA;
        if (facts.corridor == Corridor.MIDDLE) return CASPIAN_KAZAKH;
        if (facts.corridor == Corridor.TURKMENBASHI) return CASPIAN_TURKMEN;
        if (facts.enters.contains("IR")) return IRAN;
        if (facts.chinaRussia > 0) return CHINA_RUSSIA;
        if (facts.enters.contains("MN")) return MONGOLIA;
        return facts.northernEntries > 0 ? RUSSIA : NONE_OF_THEM;
    }
}
