package org.keruen.flow.equilibrium;

/// Shifts flow between the two segments of a pair until they cost the same, or the dearer one is empty.
///
/// The cost difference falls as flow is shifted, so the right amount is a root; it is found by Newton's
/// method, kept inside a bracket by bisection. The links' volumes, times and slopes are up to date after
/// every step. Where no link of the pair has a slope, all flow goes to the cheaper segment.
final class SegmentShifter {
    private static final int MOST_STEPS = 8;

    /// A difference this small, beside what it was, will do: the next sweep looks again.
    private static final double ENOUGH = 0.1;

    private final LinkState links;
    private final OriginFlows[] flows;
    private final SegmentPairs pairs;

    SegmentShifter(LinkState links, OriginFlows[] flows, SegmentPairs pairs) {
        this.links = links;
        this.flows = flows;
        this.pairs = pairs;
    }

    /// Returns the saving at the costs before: cost difference times flow shifted.
    double shift(int pair) {
        int[] link = pairs.poolLink;
        int[] slot = pairs.poolSlot;
        int start = pairs.start[pair];
        int middle = pairs.middle[pair];
        int end = pairs.end[pair];

        double difference = timeDifference(link, start, middle, end) + pairs.fixedDifference[pair];
        boolean firstIsDearer = difference > 0;
        OriginFlows flow = flows[pairs.commodity[pair]];
        int from = firstIsDearer ? start : middle;
        int to = firstIsDearer ? middle : end;
        double available = Double.POSITIVE_INFINITY;
        for (int at = from; at < to; at++) available = Math.min(available, flow.flow(slot[at]));
        if (!(available > 0)) {
            pairs.idle[pair]++;
            return 0;
        }
        pairs.idle[pair] = 0;
        if (difference == 0) return 0;

        double sign = firstIsDearer ? 1 : -1;
        double gain = Math.abs(difference);
        double moved = move(pair, link, sign, gain, available);
        if (moved == 0) return 0;
        for (int at = start; at < middle; at++) carry(flow, slot[at], -sign * moved);
        for (int at = middle; at < end; at++) carry(flow, slot[at], sign * moved);
        return moved * gain;
    }

    /// Finds the amount and moves it on the links; returns it.
    private double move(int pair, int[] link, double sign, double before, double available) {
        int start = pairs.start[pair];
        int middle = pairs.middle[pair];
        int end = pairs.end[pair];
        double fixed = pairs.fixedDifference[pair];
        double least = 0;
        double most = available;
        double moved = 0;
        double left = before;
        for (int step = 0; step < MOST_STEPS; step++) {
            double slope = 0;
            for (int at = start; at < end; at++) slope += links.slope[link[at]];
            double wanted = moved + left / slope; // infinite where nothing slopes
            if (!(wanted < most)) wanted = left > 0 && most == available ? available : (least + most) / 2;
            else if (!(wanted > least)) wanted = (least + most) / 2;
            double more = wanted - moved;
            if (more == 0) break;
            for (int at = start; at < middle; at++) links.add(link[at], -sign * more);
            for (int at = middle; at < end; at++) links.add(link[at], sign * more);
            moved = wanted;
            left = sign * (timeDifference(link, start, middle, end) + fixed);
            if (left > 0) {
                if (moved == available) break;
                least = moved;
            } else {
                most = moved;
            }
            if (Math.abs(left) <= ENOUGH * before) break;
        }
        return moved;
    }

    private double timeDifference(int[] link, int start, int middle, int end) {
        double[] time = links.time;
        double first = 0;
        for (int at = start; at < middle; at++) first += time[link[at]];
        double second = 0;
        for (int at = middle; at < end; at++) second += time[link[at]];
        return first - second;
    }

    private static void carry(OriginFlows flow, int slot, double more) {
        if (more > 0) flow.add(slot, more);
        else flow.take(slot, -more);
    }
}
