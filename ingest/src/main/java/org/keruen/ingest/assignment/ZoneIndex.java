package org.keruen.ingest.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.keruen.model.assignment.AssignmentNetwork;

/// From the names of zones, as files write them, to their numbers in the network.
final class ZoneIndex {
    static final int UNKNOWN = -1;

    /// Numbers above this are looked up as text.
    private static final int MOST_DIRECT = 1 << 22;

    private final int size;
    private final Map<String, Integer> byName = new HashMap<>();
    private final int[] byNumber;
    private final String known;

    private ZoneIndex(int size, int[] byNumber, String known) {
        this.size = size;
        this.byNumber = byNumber;
        this.known = known;
    }

    static ZoneIndex of(AssignmentNetwork network) {
        int[] direct = new int[16];
        Arrays.fill(direct, UNKNOWN);
        for (int zone = 0; zone < network.zones(); zone++) {
            int number = number(network.zoneName(zone));
            if (number < 0) continue;
            if (number >= direct.length) {
                int old = direct.length;
                direct = Arrays.copyOf(direct, Math.max(number + 1, 2 * old));
                Arrays.fill(direct, old, direct.length, UNKNOWN);
            }
            direct[number] = zone;
        }
        ZoneIndex index = new ZoneIndex(network.zones(), direct, known(network));
        for (int zone = 0; zone < network.zones(); zone++) index.byName.put(network.zoneName(zone), zone);
        return index;
    }

    /// Where there is no network to ask, every zone is taken, so that the rest of a file can still be looked at.
    static ZoneIndex ofAnything() {
        return new ZoneIndex(0, new int[0], "");
    }

    private static String known(AssignmentNetwork network) {
        int zones = network.zones();
        if (zones == 0) return "the network has no zones";
        String first = network.zoneName(0);
        String last = network.zoneName(zones - 1);
        boolean inOrder = number(first) > 0 && number(last) - number(first) == zones - 1;
        return inOrder
                ? "zones are %s to %s".formatted(first, last)
                : "there are %d zones, such as %s and %s".formatted(zones, first, last);
    }

    private static int number(String name) {
        if (name.isEmpty() || name.length() > 7 || (name.length() > 1 && name.charAt(0) == '0')) return -1;
        int number = 0;
        for (int i = 0; i < name.length(); i++) {
            int digit = name.charAt(i) - '0';
            if (digit < 0 || digit > 9) return -1;
            number = number * 10 + digit;
        }
        return number < MOST_DIRECT ? number : -1;
    }

    /// 0 when anything is taken.
    int size() {
        return size;
    }

    boolean takesAnything() {
        return size == 0;
    }

    int zone(int number) {
        if (size == 0) return 0;
        if (number >= 0 && number < byNumber.length && byNumber[number] >= 0) return byNumber[number];
        return number < MOST_DIRECT ? UNKNOWN : zone(String.valueOf(number));
    }

    int zone(String name) {
        if (size == 0) return 0;
        Integer zone = byName.get(name);
        if (zone != null) return zone;
        // A spreadsheet may have made 7.0 of 7.
        return name.endsWith(".0") ? zone(name.substring(0, name.length() - 2)) : UNKNOWN;
    }

    /// For messages: what zones there are.
    String known() {
        return known;
    }
}
