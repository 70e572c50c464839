package org.keruen.study.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.keruen.model.cargo.BoxSize;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.cargo.Form;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Nearest;
import org.keruen.model.units.Tonnes;

/// Reads `2x40HC`, `1x20DC:uranium`, `68t:wheat`, `3xgondola:copper-concentrate`, `1xload:12x3x4m,70t`. A load may
/// name its commodity too: `1xload:12x3x4m,70t:machinery`.
///
/// The limits are those of one consignment: 500 boxes are five or ten trains, 20,000 t a small bulk ship, 60 m a wind
/// turbine's blade.
final class CargoWords {
    private static final long MOST_BOXES = 500;
    private static final long MOST_WAGONS = 300;
    private static final long MOST_LOADS = 50;
    private static final double MOST_TONNES = 20_000;
    private static final double MOST_LOAD_TONNES = 1_000;
    private static final double LONGEST_METRES = 60;
    private static final double WIDEST_METRES = 15;

    private final CommodityWords commodities;
    private final Issues issues;
    private final String text;

    private CargoWords(CommodityWords commodities, Issues issues, String text) {
        this.commodities = commodities;
        this.issues = issues;
        this.text = text;
    }

    /// The cargo; empty when something was wrong with it. `hs` says what it is where the cargo itself does not.
    static Optional<Cargo> read(String text, Optional<String> hs, CommodityWords commodities, Issues issues) {
        return new CargoWords(commodities, issues, text.strip()).cargo(hs);
    }

    private Optional<Cargo> cargo(Optional<String> hs) {
        int before = issues.all().size();
        int colon = text.indexOf(':');
        String head = (colon < 0 ? text : text.substring(0, colon)).strip();
        Optional<String> tail = colon < 0
                ? Optional.empty()
                : Optional.of(text.substring(colon + 1).strip());
        if (head.isEmpty()) return wrong("it says nothing of how much there is");
        String low = head.toLowerCase(Locale.ROOT);
        Optional<Cargo> cargo;
        if (low.endsWith("t") && number(low.substring(0, low.length() - 1)).isPresent()) {
            cargo = bulk(low, commodity(tail, hs));
        } else {
            cargo = counted(head, tail, hs);
        }
        return issues.all().size() > before ? Optional.empty() : cargo;
    }

    private Optional<Cargo> bulk(String amount, Optional<Commodity> commodity) {
        double tonnes = number(amount.substring(0, amount.length() - 1)).orElse(0);
        if (!(tonnes > 0)) return absurd("it weighs nothing");
        if (tonnes > MOST_TONNES) return absurd("it is more than 20,000 t");
        if (commodity.isEmpty()) return Optional.empty();
        Commodity what = commodity.get();
        if (what.forms().equals(Set.of(Form.PROJECT))) return wrongForm(what, "bulk");
        return Optional.of(new Cargo.Bulk(new Tonnes(tonnes), what.id(), text));
    }

    private Optional<Cargo> counted(String head, Optional<String> tail, Optional<String> hs) {
        int cross = cross(head);
        if (cross <= 0) return wrong("it begins neither with a number of things (2x…) nor with tonnes (68t)");
        OptionalLong count = whole(head.substring(0, cross).strip());
        if (count.isEmpty()) return wrong("\"" + head.substring(0, cross) + "\" is not a number of things");
        String thing = head.substring(cross + 1).strip().toLowerCase(Locale.ROOT);
        if (thing.equals("load")) return load(count.getAsLong(), tail.orElse(""), hs);
        Optional<BoxSize> box = box(thing);
        if (box.isPresent()) return boxes(count.getAsLong(), box.get(), commodity(tail, hs));
        if (thing.isEmpty() || Character.isDigit(thing.charAt(0))) {
            String codes =
                    java.util.Arrays.stream(BoxSize.values()).map(BoxSize::code).collect(Collectors.joining(", "));
            return wrong("there is no box \"" + thing + "\", boxes are " + codes);
        }
        return wagons(count.getAsLong(), thing, commodity(tail, hs));
    }

    private Optional<Cargo> boxes(long count, BoxSize size, Optional<Commodity> commodity) {
        if (count <= 0) return absurd("there is nothing in it");
        if (count > MOST_BOXES) return absurd("it is more than " + MOST_BOXES + " boxes");
        if (commodity.isEmpty()) return Optional.empty();
        if (!commodity.get().forms().contains(Form.BOX)) return wrongForm(commodity.get(), "boxes");
        return Optional.of(
                new Cargo.Boxes(Math.toIntExact(count), size, commodity.get().id(), text));
    }

    private Optional<Cargo> wagons(long count, String kind, Optional<Commodity> commodity) {
        Set<String> known = commodities.wagons();
        if (!known.contains(kind)) {
            List<String> near = Nearest.to(kind, known, 2);
            issues.add(new CargoProblem.UnknownWagon(kind, near.isEmpty() ? List.copyOf(known) : near));
        }
        if (count <= 0) return absurd("there is nothing in it");
        if (count > MOST_WAGONS) return absurd("it is more than " + MOST_WAGONS + " wagons");
        if (commodity.isEmpty()) return Optional.empty();
        if (!commodity.get().forms().contains(Form.WAGON)) return wrongForm(commodity.get(), "wagonload");
        return Optional.of(
                new Cargo.Wagons(Math.toIntExact(count), kind, commodity.get().id(), text));
    }

    private Optional<Cargo> load(long count, String words, Optional<String> hs) {
        int colon = words.indexOf(':');
        String size = (colon < 0 ? words : words.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
        Optional<Commodity> commodity = commodity(
                colon < 0
                        ? Optional.empty()
                        : Optional.of(words.substring(colon + 1).strip()),
                hs);
        int comma = size.indexOf(',');
        List<Double> metres =
                comma < 0 ? List.of() : metres(size.substring(0, comma).strip());
        OptionalDouble tonnes = comma < 0
                ? OptionalDouble.empty()
                : tonnes(size.substring(comma + 1).strip());
        if (metres.size() != 3 || tonnes.isEmpty()) {
            return wrong("a load needs length x width x height and mass, such as 12x3x4m,70t");
        }
        double mass = tonnes.getAsDouble();
        if (count <= 0 || !(mass > 0) || metres.stream().anyMatch(m -> !(m > 0)))
            return absurd("there is nothing in it");
        if (count > MOST_LOADS) return absurd("it is more than " + MOST_LOADS + " loads");
        if (metres.get(0) > LONGEST_METRES) return absurd("a load of more than 60 m cannot be moved");
        if (metres.get(1) > WIDEST_METRES || metres.get(2) > WIDEST_METRES) {
            return absurd("a load wider or higher than 15 m cannot be moved");
        }
        if (mass > MOST_LOAD_TONNES) return absurd("a load of more than 1,000 t cannot be moved");
        if (commodity.isEmpty()) return Optional.empty();
        Commodity what = commodity.get();
        if (!what.forms().contains(Form.PROJECT)) return wrongForm(what, "project cargo");
        return Optional.of(new Cargo.Load(
                Math.toIntExact(count),
                metres.get(0),
                metres.get(1),
                metres.get(2),
                new Tonnes(mass),
                what.id(),
                text));
    }

    /// What the cargo is: said behind the colon, by its HS code, or general cargo.
    private Optional<Commodity> commodity(Optional<String> said, Optional<String> hs) {
        Optional<Commodity> named = said.flatMap(word -> commodities.named("--cargo", word));
        Optional<Commodity> coded = hs.flatMap(code -> commodities.coded("--hs", code));
        if (named.isPresent()
                && coded.isPresent()
                && !named.get().id().equals(coded.get().id())) {
            issues.add(new CargoProblem.TwoCommodities(
                    named.get().id(), coded.get().id()));
        }
        if (named.isPresent()) return named;
        if (coded.isPresent()) return coded;
        boolean asked = said.isPresent() || hs.isPresent();
        return asked ? Optional.empty() : commodities.unnamed();
    }

    private Optional<Cargo> wrongForm(Commodity commodity, String form) {
        List<String> forms = new ArrayList<>();
        for (Form known : Form.values()) if (commodity.forms().contains(known)) forms.add(known.word());
        issues.add(new CargoProblem.WrongForm(commodity.id(), form, forms));
        return Optional.empty();
    }

    private Optional<Cargo> wrong(String part) {
        issues.add(new CargoProblem.NotACargo(text, part));
        return Optional.empty();
    }

    private Optional<Cargo> absurd(String reason) {
        issues.add(new CargoProblem.AbsurdCargo(text, reason));
        return Optional.empty();
    }

    /// Where the count ends: at an x, a multiplication sign, or the Cyrillic letter that looks like one.
    private static int cross(String head) {
        for (int i = 0; i < head.length(); i++) {
            if ("xX×хХ*".indexOf(head.charAt(i)) >= 0) return i;
        }
        return -1;
    }

    private static Optional<BoxSize> box(String thing) {
        String code = thing.toUpperCase(Locale.ROOT)
                .replace("GP", "DC")
                .replace("HQ", "HC")
                .replace("RH", "RF");
        for (BoxSize size : BoxSize.values()) if (size.code().equals(code)) return Optional.of(size);
        return Optional.empty();
    }

    private static List<Double> metres(String size) {
        if (!size.endsWith("m")) return List.of();
        List<Double> metres = new ArrayList<>();
        String rest = size.substring(0, size.length() - 1);
        while (true) {
            int cross = cross(rest);
            OptionalDouble part = number(cross < 0 ? rest : rest.substring(0, cross));
            if (part.isEmpty()) return List.of();
            metres.add(part.getAsDouble());
            if (cross < 0) return metres;
            rest = rest.substring(cross + 1);
        }
    }

    private static OptionalDouble tonnes(String mass) {
        return mass.endsWith("t") ? number(mass.substring(0, mass.length() - 1)) : OptionalDouble.empty();
    }

    /// A plain decimal number, a minus before it allowed so that it can be refused with the right words.
    private static OptionalDouble number(String text) {
        String plain = text.strip();
        boolean digits = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '0' && c <= '9') digits = true;
            else if (c != '.' && !(c == '-' && i == 0)) return OptionalDouble.empty();
        }
        if (!digits || plain.indexOf('.') != plain.lastIndexOf('.')) return OptionalDouble.empty();
        return OptionalDouble.of(Double.parseDouble(plain));
    }

    private static OptionalLong whole(String text) {
        OptionalDouble number = text.indexOf('.') >= 0 ? OptionalDouble.empty() : number(text);
        return number.isPresent() ? OptionalLong.of((long) number.getAsDouble()) : OptionalLong.empty();
    }
}
