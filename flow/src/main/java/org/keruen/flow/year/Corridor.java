package org.keruen.flow.year;

/// What a journey is counted under: the first of these that any stretch of it marks.
public enum Corridor {
    /// Through the air on any stretch.
    AIR(0, "air"),
    /// By pipe on any stretch.
    PIPELINE(1, "pipeline"),
    /// Over the Caspian from or to Kazakhstan, other than to Russia or Iran.
    MIDDLE(2, "middle"),
    /// Over the Caspian from or to Turkmenistan, other than to Russia or Iran.
    TURKMENBASHI(3, "turkmenbashi"),
    /// Through Russia or Belarus, for cargo that neither begins nor ends there.
    NORTHERN(4, "northern"),
    /// Through Iran, for cargo that neither begins nor ends there.
    SOUTHERN(5, "southern"),
    /// By deep-sea ship.
    SEA(6, "sea"),
    /// Over a border by lorry, and none of the above.
    ROAD(7, "road"),
    /// By rail and none of the above: between neighbours.
    RAIL(8, "rail");

    private final int rank;
    private final String word;

    Corridor(int rank, String word) {
        this.rank = rank;
        this.word = word;
    }

    /// As documents and commands write it.
    public String word() {
        return word;
    }

    /// Its place among the corridors, from 0.
    int rank() {
        return rank;
    }

    Corridor or(Corridor other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
