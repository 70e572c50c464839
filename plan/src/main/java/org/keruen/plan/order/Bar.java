package org.keruen.plan.order;

import org.keruen.supernetwork.order.Barred;
import org.keruen.supernetwork.order.Passage;

/// A passage on a haul while orders bar it. In epoch seconds: whoever enters the haul from `from` to before `end`
/// gets there on one of the barred days, `behind` seconds after entering.
public record Bar(long from, long end, long behind, Passage passage, Barred barred) {
    public boolean turnsBack(long entered) {
        return from <= entered && entered < end;
    }
}
