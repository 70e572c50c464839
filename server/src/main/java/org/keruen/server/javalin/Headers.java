package org.keruen.server.javalin;

import java.util.Map;

/// What every reply says to a browser: nothing from elsewhere, nothing framed, nothing guessed, nothing told to others.
final class Headers {
    /// Scripts, styles and calls of our own alone. Map pictures are drawn in memory (`data:`, `blob:`), and the map's
    /// worker is a script of ours.
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; worker-src 'self' blob:; style-src 'self';"
                    + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private Headers() {}
}
