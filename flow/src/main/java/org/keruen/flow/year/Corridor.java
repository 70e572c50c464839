package org.keruen.flow.year;

/// What a journey is counted under: the first of these that any stretch of it marks.
public enum Corridor {
    /// Through the air on any stretch.
    AIR("air"),
    /// By pipe on any stretch.
    PIPELINE("pipeline"),
    /// Over the Caspian from or to Kazakhstan, other than to Russia or Iran.
    MIDDLE("middle"),
    /// Over the Caspian from or to Turkmenistan, other than to Russia or Iran.
    TURKMENBASHI("turkmenbashi"),
    /// Through Russia or Belarus, for cargo that neither begins nor ends there.
    NORTHERN("northern"),
    /// Through Iran, for cargo that neither begins nor ends there.
    SOUTHERN("southern"),
    /// By deep-sea ship.
    SEA("sea"),
    /// Over a border by lorry, and none of the above.
    ROAD("road"),
    /// By rail and none of the above: between neighbours.
    RAIL("rail");

    private final String word;

    Corridor(String word) {
        this.word = word;
    }

    /// As documents and commands write it.
    public String word() {
        return word;
    }

    Corridor or(Corridor other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
