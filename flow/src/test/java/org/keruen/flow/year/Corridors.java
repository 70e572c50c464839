package org.keruen.flow.year;

import static org.keruen.supernetwork.drawing.Drawing.draw;

import org.keruen.supernetwork.drawing.Drawing;

/// Small corridors that several tests use.
final class Corridors {
    private Corridors() {}

    /// Two railways from A to B, by C and by D, with their own trains.
    static final Drawing TWO_WAYS = draw("""
            place A KZ
            place B KZ
            place C KZ
            place D KZ
            terminal A box_rail,wagon_rail
            terminal B box_rail,wagon_rail
            link A-C rail/1520 500km 10h
            link C-B rail/1520 500km 10h
            link A-D rail/1520 600km 12h
            link D-B rail/1520 500km 11h
            line North every 24h takes box,wagon teu 100 : A rail/1520 C rail/1520 B
            line South every 24h takes box,wagon teu 100 : A rail/1520 D rail/1520 B
            line NorthBack every 24h takes box,wagon teu 100 : B rail/1520 C rail/1520 A
            tariff haul 1 USD/km_box mode rail form box
            tariff haul 0.05 USD/km_tonne mode rail form wagon
            """);

    /// From China over one of two borders into Kazakhstan; the first has one track on to Balkhash.
    static final Drawing TWO_BORDERS = draw("""
            place Urumqi CN
            place Alashankou CN
            place Dostyk KZ
            place Balkhash KZ
            place Horgos CN
            place Altynkol KZ
            place Almaty KZ
            terminal Urumqi box_rail
            terminal Almaty box_rail
            terminal Dostyk box_rail
            terminal Altynkol box_rail
            terminal Alashankou box_rail
            terminal Horgos box_rail
            link Urumqi-Alashankou rail/1435 480km 12h
            link Alashankou-Dostyk rail/1435 12km 1h
            link Dostyk-Balkhash rail/1520 500km 12h
            link Balkhash-Almaty rail/1520 500km 12h
            link Urumqi-Horgos rail/1435 680km 16h
            link Horgos-Altynkol rail/1435 10km 1h
            link Altynkol-Almaty rail/1520 350km 12h
            area ChinaRail rail/1435 in CN,KZ every 24h takes box
            area Steppe rail/1520 in KZ every 24h takes box
            operation border Alashankou CN>KZ 3h
            operation border Dostyk CN>KZ 5h queue 4/12/30h
            operation border Horgos CN>KZ 3h
            operation border Altynkol CN>KZ 5h queue 4/12/30h
            operation gauge_change Dostyk CN>KZ 7h
            operation gauge_change Altynkol CN>KZ 7h
            tariff haul 1 USD/km_box mode rail form box
            """);
}
