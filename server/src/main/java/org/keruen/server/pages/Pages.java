package org.keruen.server.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.keruen.server.http.Asked;
import org.keruen.server.http.Body;
import org.keruen.server.http.Failed;
import org.keruen.server.http.HttpProblem;
import org.keruen.server.http.KeptBytes;
import org.keruen.server.http.Reply;
import org.keruen.workspace.Hash;

/// The pages of the browser: what lies in the folder `web/` of the class path, each file read and gzipped once. A path
/// without an ending is a place within the one page. Files whose name carries their hash never change.
public final class Pages {
    private static final String FOLDER = "web";
    private static final String PAGE = "/index.html";
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pbf", "application/x-protobuf"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Map<String, Optional<Page>> read = new ConcurrentHashMap<>();

    private record Page(String tag, KeptBytes bytes) {}

    public Reply answer(Asked asked) {
        String path = asked.path();
        // Only plain names: nothing that could lead out of the folder.
        if (path.contains("..") || path.contains("\\") || path.contains("//")) throw nothing(path);
        boolean file = path.substring(path.lastIndexOf('/') + 1).indexOf('.') > 0;
        String name = file ? path : PAGE;
        Page page = read.computeIfAbsent(name, Pages::page).orElseThrow(() -> nothing(path));
        String type =
                TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "");
        if (type.isEmpty()) throw nothing(path);
        boolean same = asked.header("If-None-Match")
                .map(tags -> tags.contains(page.tag))
                .orElse(false);
        Reply reply = same
                ? new Reply(304, "", new Body.None(), Map.of())
                : new Reply(200, type, new Body.Kept(page.bytes), Map.of());
        return reply.header("ETag", page.tag)
                .header("Cache-Control", path.startsWith("/assets/") ? FOREVER : ASK_EACH_TIME);
    }

    private static Optional<Page> page(String name) {
        try (InputStream in = Pages.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) return Optional.empty();
            byte[] bytes = in.readAllBytes();
            String tag = "\"" + Hash.of(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)) + "\"";
            return Optional.of(new Page(tag, new KeptBytes(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Failed nothing(String path) {
        return new Failed(404, new HttpProblem.NoSuchPath(path));
    }
}
