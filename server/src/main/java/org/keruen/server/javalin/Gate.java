package org.keruen.server.javalin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.keruen.server.http.Failed;
import org.keruen.server.http.HttpProblem;
import org.keruen.server.http.Method;

/// Lets in only who means this machine. A page of another site can have a browser call the loopback, and a name server
/// under somebody else's hand can give the loopback a name of theirs: both would act with the person's own rights. So
/// the host that is asked must be a name of the loopback, and a page that asks must be one of ours. Other bodies than
/// JSON are refused, since a browser sends those to other sites without asking first.
final class Gate {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private Gate() {}

    static void check(Method method, Function<String, Optional<String>> header, boolean body) {
        String host = header.apply("Host").orElse("");
        if (!LOOPBACK.contains(name(host))) throw refused("Host", host);
        Optional<String> origin = header.apply("Origin");
        if (origin.isPresent() && !ours(origin.get(), host)) throw refused("Origin", origin.get());
        String site = header.apply("Sec-Fetch-Site").orElse("none");
        boolean changes = method != Method.GET;
        if (changes && !(site.equals("none") || site.equals("same-origin"))) throw refused("Sec-Fetch-Site", site);
        if (body) {
            String type = header.apply("Content-Type").orElse("");
            String media = type.split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
            if (!media.equals("application/json")) throw new Failed(415, new HttpProblem.OtherType(media));
        }
    }

    private static boolean ours(String origin, String host) {
        try {
            URI uri = new URI(origin);
            return "http".equals(uri.getScheme()) && host.equalsIgnoreCase(uri.getAuthority());
        } catch (URISyntaxException noOrigin) {
            return false;
        }
    }

    private static Failed refused(String where, String what) {
        return new Failed(403, java.util.List.of(new HttpProblem.OtherHost(where, what)), Map.of());
    }

    /// The host without its port.
    private static String name(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        int end = lower.startsWith("[") ? lower.indexOf(']') + 1 : lower.indexOf(':');
        return end > 0 ? lower.substring(0, end) : lower;
    }
}
