package org.keruen.server.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A method and a path, and who answers. A part of the path in braces stands for one part of a request's path.
public record Route(Method method, String path, Endpoint endpoint) {
    public static Route get(String path, Endpoint endpoint) {
        return new Route(Method.GET, path, endpoint);
    }

    public static Route post(String path, Endpoint endpoint) {
        return new Route(Method.POST, path, endpoint);
    }

    public static Route put(String path, Endpoint endpoint) {
        return new Route(Method.PUT, path, endpoint);
    }

    public static Route delete(String path, Endpoint endpoint) {
        return new Route(Method.DELETE, path, endpoint);
    }

    /// What the braces stand for in a path; empty where the path is another.
    Optional<Map<String, String>> match(String asked) {
        List<String> own = parts(path);
        List<String> given = parts(asked);
        if (own.size() != given.size()) return Optional.empty();
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < own.size(); i++) {
            String part = own.get(i);
            if (part.startsWith("{")) {
                if (given.get(i).isEmpty()) return Optional.empty();
                found.put(part.substring(1, part.length() - 1), given.get(i));
            } else if (!part.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    private static List<String> parts(String path) {
        return new ArrayList<>(List.of(path.split("/", -1)));
    }
}
