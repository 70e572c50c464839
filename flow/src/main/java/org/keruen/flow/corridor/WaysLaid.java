package org.keruen.flow.corridor;

import java.util.Arrays;

/// Ways being written down, from the destination on, which is place 0: the links of a step, then the step, and when
/// all steps from a place are there, the place.
final class WaysLaid {
    private int[] firstStep = new int[64];
    private int[] head = new int[64];
    private double[] besides = new double[64];
    private int[] firstLink = new int[65];
    private int[] link = new int[64];
    private int places;
    private int steps;
    private int links;

    void link(int number) {
        if (links == link.length) link = Arrays.copyOf(link, 2 * links);
        link[links++] = number;
    }

    /// A step over the links since the last.
    ///
    /// @param to the place that it leads to
    /// @param more that it costs besides its links
    void step(int to, double more) {
        if (steps == head.length) {
            head = Arrays.copyOf(head, 2 * steps);
            besides = Arrays.copyOf(besides, 2 * steps);
            firstLink = Arrays.copyOf(firstLink, 2 * steps + 1);
        }
        head[steps] = to;
        besides[steps++] = more;
        firstLink[steps] = links;
    }

    /// The place that the steps since the last leave from; returns its number.
    int place() {
        if (places + 1 == firstStep.length) firstStep = Arrays.copyOf(firstStep, 2 * firstStep.length);
        firstStep[++places] = steps;
        return places - 1;
    }

    /// The ways, for demands by number that begin at these places.
    FrozenWays laid(int cargo, double theta, int[] demand, int[] origin) {
        return new FrozenWays(
                cargo,
                theta,
                demand,
                origin,
                Arrays.copyOf(firstStep, places + 1),
                Arrays.copyOf(head, steps),
                Arrays.copyOf(firstLink, steps + 1),
                Arrays.copyOf(link, links),
                Arrays.copyOf(besides, steps));
    }
}
