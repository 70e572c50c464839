package org.keruen.flow.choice;

import java.util.Arrays;

/// What a route's utility loses because other routes of its pair run over the same links.
///
/// The plain logit takes the errors people make about routes to be independent, so that two routes which
/// differ by one siding draw as much together as two that share nothing. These corrections keep its
/// closed form. They depend on lengths that do not change with the volume (kilometres, or times on the
/// empty network), which keeps the equilibrium of [LogitEquilibriumSolver] the minimum of a convex
/// function.
public sealed interface Overlap {
    /// The correction of each route, to be added to its utility; 0 for a route on its own.
    ///
    /// @param length of each link, 0 or more; each route's sum is above 0
    double[] corrections(RouteSet routes, double... length);

    /// Multinomial logit: overlaps are not minded.
    record Ignored() implements Overlap {
        @Override
        public double[] corrections(RouteSet routes, double... length) {
            return new double[routes.routes()];
        }
    }

    /// Path-size logit: `beta · ln PS_k`, `PS_k = Σ_a (l_a / L_k) · 1 / N_a` over the links `a` of route
    /// `k`, where `N_a` routes of the pair use link `a`.
    ///
    /// Ben-Akiva, Bierlaire (1999), "Discrete choice methods and their applications to short term travel
    /// decisions", in Hall (ed.), *Handbook of Transportation Science*. `N_a` counts routes alike,
    /// however long they are: an absurdly long route in the set takes as much from the others as a
    /// sensible one. Variants that weigh each route by its length differ where lengths do.
    record PathSize(double beta) implements Overlap {
        public PathSize {
            Numbers.notNegative("beta", beta);
        }

        @Override
        public double[] corrections(RouteSet routes, double... length) {
            double[] total = lengthsOf(routes, length);
            double[] correction = new double[routes.routes()];
            int[] users = new int[routes.links()];
            for (int pair = 0; pair < routes.pairs(); pair++) {
                Arrays.fill(users, 0);
                int end = routes.endRoute(pair);
                int links = routes.firstLink(end);
                for (int at = routes.firstLink(routes.firstRoute(pair)); at < links; at++) users[routes.link(at)]++;
                for (int route = routes.firstRoute(pair); route < end; route++) {
                    double size = 0;
                    for (int at = routes.firstLink(route); at < routes.firstLink(route + 1); at++) {
                        size += length[routes.link(at)] / total[route] / users[routes.link(at)];
                    }
                    correction[route] = beta * Math.log(size);
                }
            }
            return correction;
        }
    }

    /// C-logit: `-beta · ln Σ_l (L_kl / √(L_k L_l))^gamma` over the routes `l` of the pair, `k` among
    /// them, where `L_kl` is the length that both run over.
    ///
    /// Cascetta, Nuzzolo, Russo, Vitetta (1996), "A modified logit route choice model overcoming path
    /// overlapping problems", Proc. 13th Int. Symp. on Transportation and Traffic Theory. The first of
    /// their forms of the commonality factor. It is a correction of the logit, not derived from a theory
    /// of choice.
    record Commonality(double beta, double gamma) implements Overlap {
        public Commonality {
            Numbers.notNegative("beta", beta);
            Numbers.positive("gamma", gamma);
        }

        @Override
        public double[] corrections(RouteSet routes, double... length) {
            double[] total = lengthsOf(routes, length);
            double[] correction = new double[routes.routes()];
            int[] on = new int[routes.links()];
            Arrays.fill(on, -1);
            for (int route = 0; route < correction.length; route++) {
                for (int at = routes.firstLink(route); at < routes.firstLink(route + 1); at++) {
                    on[routes.link(at)] = route;
                }
                int pair = routes.pairOf(route);
                double sum = 0;
                for (int other = routes.firstRoute(pair); other < routes.endRoute(pair); other++) {
                    double both = 0;
                    for (int at = routes.firstLink(other); at < routes.firstLink(other + 1); at++) {
                        if (on[routes.link(at)] == route) both += length[routes.link(at)];
                    }
                    sum += Math.pow(both / Math.sqrt(total[route] * total[other]), gamma);
                }
                correction[route] = -beta * Math.log(sum);
            }
            return correction;
        }
    }

    private static double[] lengthsOf(RouteSet routes, double[] length) {
        if (length.length != routes.links()) throw new IllegalArgumentException("every link has a length");
        Numbers.notNegative("a length", length);
        double[] total = new double[routes.routes()];
        routes.sumOver(length, total);
        Numbers.positive("a route's length", total);
        return total;
    }
}
