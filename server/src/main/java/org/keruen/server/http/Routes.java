package org.keruen.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// All routes, and whom a request goes to. A path without a route goes to the pages.
public final class Routes {
    private final List<Route> routes;
    private final Endpoint pages;

    public Routes(List<Route> routes, Endpoint pages) {
        this.routes = List.copyOf(routes);
        this.pages = pages;
    }

    public List<Route> all() {
        return routes;
    }

    /// A route and the request with its parts of the path filled in. `path` is the route's own, for counting.
    public record Found(String path, Endpoint endpoint, Asked asked) {}

    /// Throws [Failed] where there is nothing, or not for this method.
    public Found find(Asked asked) {
        List<String> others = new ArrayList<>();
        for (Route route : routes) {
            Optional<Map<String, String>> match = route.match(asked.path());
            if (match.isEmpty()) continue;
            if (route.method() == asked.method())
                return new Found(route.path(), route.endpoint(), asked.with(match.get()));
            others.add(route.method().name());
        }
        if (!others.isEmpty()) {
            String allowed = String.join(", ", new TreeSet<>(others));
            throw new Failed(
                    405,
                    List.of(new HttpProblem.OtherMethod(asked.method(), asked.path(), allowed)),
                    Map.of("Allow", allowed));
        }
        if (asked.method() != Method.GET || asked.path().startsWith("/api/")) {
            throw new Failed(404, new HttpProblem.NoSuchPath(asked.path()));
        }
        return new Found("/*", pages, asked);
    }
}
