package org.keruen.ingest.assignment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.keruen.ingest.assignment.text.Decimals;
import org.keruen.ingest.assignment.text.Findings;
import org.keruen.ingest.assignment.text.TextLines;
import org.keruen.ingest.problem.AssignmentFileProblem;
import org.keruen.ingest.problem.Spot;

/// The lines `<TAG> value` of a TNTP file, in any order and case. Tags that nobody asks for are kept and mean
/// nothing.
final class TntpTags {
    static final String ZONES = "NUMBER OF ZONES";
    static final String NODES = "NUMBER OF NODES";
    static final String FIRST_THRU = "FIRST THRU NODE";
    static final String LINKS = "NUMBER OF LINKS";
    static final String TOLL_FACTOR = "TOLL FACTOR";
    static final String DISTANCE_FACTOR = "DISTANCE FACTOR";
    static final String TOTAL = "TOTAL OD FLOW";
    static final String END = "END OF METADATA";

    private record Tag(String value, int row) {}

    private final String shown;
    private final Findings findings;
    private final Map<String, Tag> tags = new HashMap<>();

    TntpTags(String shown, Findings findings) {
        this.shown = shown;
        this.findings = findings;
    }

    /// Takes the line if it is a tag.
    boolean takes(TextLines line) {
        if (line.isEmpty() || line.bytes()[line.from()] != '<') return false;
        String text = line.text(line.from(), line.to());
        int end = text.indexOf('>');
        String name = (end < 0 ? text.substring(1) : text.substring(1, end)).strip();
        String value = end < 0 ? "" : text.substring(end + 1).strip();
        while (value.endsWith(";"))
            value = value.substring(0, value.length() - 1).strip();
        tags.putIfAbsent(spacedOnce(name).toUpperCase(Locale.ROOT), new Tag(value, line.row()));
        return true;
    }

    private static String spacedOnce(String name) {
        StringBuilder text = new StringBuilder(name.length());
        boolean blank = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c)) {
                if (blank) text.append(' ');
                text.append(c);
            }
            blank = Character.isWhitespace(c);
        }
        return text.toString();
    }

    boolean has(String name) {
        return tags.containsKey(name);
    }

    /// Reports the tag if it is not there.
    void needs(String name) {
        if (!has(name)) findings.add(new AssignmentFileProblem.TagMissing(new Spot(shown, 0, name)));
    }

    Spot spot(String name) {
        Tag tag = tags.get(name);
        return new Spot(shown, tag == null ? 0 : tag.row, name);
    }

    /// A whole number; nothing when the tag is missing, or is none, which has been reported.
    OptionalInt whole(String name, int least, int most, String expected) {
        Tag tag = tags.get(name);
        if (tag == null) return OptionalInt.empty();
        double value = Decimals.parsed(tag.value);
        if (value == Math.rint(value) && value >= least && value <= most) return OptionalInt.of((int) value);
        findings.add(new AssignmentFileProblem.BadTag(spot(name), tag.value, expected));
        return OptionalInt.empty();
    }

    /// A number of 0 or more; nothing when the tag is missing, or is none, which has been reported.
    OptionalDouble number(String name) {
        Tag tag = tags.get(name);
        if (tag == null) return OptionalDouble.empty();
        double value = Decimals.parsed(tag.value);
        if (value >= 0) return OptionalDouble.of(value);
        findings.add(new AssignmentFileProblem.BadTag(spot(name), tag.value, "a number of 0 or more"));
        return OptionalDouble.empty();
    }
}
