package org.keruen.flow.year;

/// Goods that choose alike: one kind, one value of time, one stance towards Russia.
///
/// @param goods what it is
/// @param segment 0, or which part of boxes by value of time
/// @param european whether it goes to or comes from Europe, so that it may shun Russia
/// @param northern whether it goes to or comes from Russia or Belarus, so that it must pass there
/// @param share of the goods' volume that is of this segment
/// @param usdPerHour what an hour costs one unit (a TEU, a tonne)
/// @param choiceScale logit scale on the log of cost
record CargoClass(
        Goods goods,
        int segment,
        boolean european,
        boolean northern,
        double share,
        double usdPerHour,
        double choiceScale) {}
