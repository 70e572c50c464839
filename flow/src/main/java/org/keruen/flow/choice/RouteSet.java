package org.keruen.flow.choice;

import java.util.Arrays;
import java.util.Objects;

/// The routes that the users of each OD pair choose between: sets of links, in compressed rows.
///
/// The routes of pair `p` are `firstRoute(p) .. endRoute(p) - 1`. A route uses a link once or not at all.
public final class RouteSet {
    private final int links;
    private final int[] firstRoute;
    private final int[] firstLink;
    private final int[] link;
    private final int[] pairOf;

    private RouteSet(int links, int[] firstRoute, int[] firstLink, int[] link) {
        this.links = links;
        this.firstRoute = firstRoute;
        this.firstLink = firstLink;
        this.link = link;
        this.pairOf = new int[firstLink.length - 1];
        for (int pair = 0; pair + 1 < firstRoute.length; pair++) {
            Arrays.fill(pairOf, firstRoute[pair], firstRoute[pair + 1], pair);
        }
    }

    /// Routes as lists of links, for each pair.
    ///
    /// @throws IllegalArgumentException when a pair has no route, or a route has no link or one twice
    /// @throws IndexOutOfBoundsException when a route names a link that is not there
    public static RouteSet of(int links, int[][]... pairs) {
        int routes = 0;
        int entries = 0;
        for (int[][] pair : pairs) {
            if (pair.length == 0) throw new IllegalArgumentException("every pair has a route");
            routes += pair.length;
            for (int[] route : pair) entries += route.length;
        }
        int[] firstRoute = new int[pairs.length + 1];
        int[] firstLink = new int[routes + 1];
        int[] link = new int[entries];
        int[] seen = new int[links];
        int route = 0;
        int entry = 0;
        for (int pair = 0; pair < pairs.length; pair++) {
            for (int[] one : pairs[pair]) {
                if (one.length == 0) throw new IllegalArgumentException("every route has a link");
                route++;
                for (int a : one) {
                    if (seen[Objects.checkIndex(a, links)] == route) {
                        throw new IllegalArgumentException("a route has link " + a + " twice");
                    }
                    seen[a] = route;
                    link[entry++] = a;
                }
                firstLink[route] = entry;
            }
            firstRoute[pair + 1] = route;
        }
        return new RouteSet(links, firstRoute, firstLink, link);
    }

    public int pairs() {
        return firstRoute.length - 1;
    }

    public int routes() {
        return pairOf.length;
    }

    public int links() {
        return links;
    }

    public int firstRoute(int pair) {
        return firstRoute[pair];
    }

    public int endRoute(int pair) {
        return firstRoute[pair + 1];
    }

    /// The pair that a route belongs to.
    public int pairOf(int route) {
        return pairOf[route];
    }

    /// The links of a route are `link(at)` from `firstLink(route)` to `firstLink(route + 1) - 1`.
    int firstLink(int route) {
        return firstLink[route];
    }

    int link(int at) {
        return link[at];
    }

    /// Writes the sum over each route's links.
    void sumOver(double[] ofLink, double[] ofRoute) {
        for (int route = 0; route < pairOf.length; route++) {
            double sum = 0;
            for (int at = firstLink[route]; at < firstLink[route + 1]; at++) sum += ofLink[link[at]];
            ofRoute[route] = sum;
        }
    }

    /// Writes what the routes together bring onto each link.
    void load(double[] ofRoute, double[] ofLink) {
        Arrays.fill(ofLink, 0);
        for (int route = 0; route < pairOf.length; route++) {
            double flow = ofRoute[route];
            for (int at = firstLink[route]; at < firstLink[route + 1]; at++) ofLink[link[at]] += flow;
        }
    }
}
