package org.keruen.server.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One request as an endpoint sees it.
///
/// @param path decoded, beginning with `/`
/// @param parts what the braces of the route's path stood for
/// @param query by name, in the order given
/// @param headers looks one up, whatever its case
/// @param body empty where there is none
public record Asked(
        Method method,
        String path,
        Map<String, String> parts,
        Map<String, List<String>> query,
        Function<String, Optional<String>> headers,
        String body) {
    public Asked {
        parts = Map.copyOf(parts);
        query = Map.copyOf(query);
    }

    Asked with(Map<String, String> found) {
        return new Asked(method, path, found, query, headers, body);
    }

    /// A part of the path by its name in the route.
    public String part(String name) {
        String part = parts.get(name);
        if (part == null) throw new IllegalStateException("the route has no part " + name);
        return part;
    }

    /// The first value of a query parameter; empty where it is missing or blank.
    public Optional<String> query(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    public Optional<String> header(String name) {
        return headers.apply(name);
    }
}
