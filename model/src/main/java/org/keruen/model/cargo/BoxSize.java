package org.keruen.model.cargo;

/// Container types a request may name. One FEU is two TEU.
public enum BoxSize {
    DC20("20DC", 20, 1),
    DC40("40DC", 40, 2),
    HC40("40HC", 40, 2),
    HC45("45HC", 45, 2.25),
    RF20("20RF", 20, 1),
    RF40("40RF", 40, 2);

    private final String code;
    private final int feet;
    private final double teu;

    BoxSize(String code, int feet, double teu) {
        this.code = code;
        this.feet = feet;
        this.teu = teu;
    }

    public String code() {
        return code;
    }

    public double teu() {
        return teu;
    }

    /// Charged and handled as a 20-foot box; longer boxes as 40-foot.
    public boolean isTwenty() {
        return feet == 20;
    }
}
