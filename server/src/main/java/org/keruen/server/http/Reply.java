package org.keruen.server.http;

import java.util.LinkedHashMap;
import java.util.Map;

/// What is sent back.
///
/// @param type the media type, empty where there is no body
/// @param headers more of them, by name
public record Reply(int status, String type, Body body, Map<String, String> headers) {
    public static final String JSON = "application/json";
    public static final String GEO_JSON = "application/geo+json";
    public static final String CSV = "text/csv; charset=utf-8; header=present";
    public static final String PROBLEM = "application/problem+json";

    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply json(String document) {
        return text(JSON, document);
    }

    public static Reply geoJson(String document) {
        return text(GEO_JSON, document);
    }

    public static Reply text(String type, String text) {
        return new Reply(200, type, new Body.Text(text), Map.of());
    }

    public static Reply nothing() {
        return new Reply(204, "", new Body.None(), Map.of());
    }

    public Reply status(int other) {
        return new Reply(other, type, body, headers);
    }

    public Reply header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, type, body, more);
    }
}
