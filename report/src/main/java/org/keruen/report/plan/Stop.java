package org.keruen.report.plan;

/// A place as a document names it: in the language asked for.
public record Stop(String id, String name, String country, double lat, double lon) {
    /// The name without what stands in parentheses: "Xi'an (International Port Station)" is `Xi'an`.
    public String shortName() {
        int open = name.indexOf('(');
        int wide = name.indexOf('（');
        int cut = open < 0 ? wide : wide < 0 ? open : Math.min(open, wide);
        return cut <= 0 ? name : name.substring(0, cut).strip();
    }
}
