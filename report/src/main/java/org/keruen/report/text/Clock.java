package org.keruen.report.text;

import java.time.OffsetDateTime;

/// A published local time, with its distance from UTC: `2026-03-04 09:40 (UTC+5)`.
public final class Clock {
    private Clock() {}

    public static String of(OffsetDateTime time) {
        String offset =
                time.getOffset().getTotalSeconds() == 0 ? "" : time.getOffset().getId();
        String shortened = offset.endsWith(":00") ? offset.substring(0, offset.length() - 3) : offset;
        String plain = shortened.replace("+0", "+").replace("-0", "-");
        return "%s %s (UTC%s)"
                .formatted(time.toLocalDate(), time.toLocalTime().withSecond(0).withNano(0), plain);
    }
}
