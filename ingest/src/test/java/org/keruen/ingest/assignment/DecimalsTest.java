package org.keruen.ingest.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keruen.ingest.assignment.text.Decimals;

class DecimalsTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "+7",
                "1.",
                ".5",
                "1.08333333333330000000",
                "0.00000000000000000000E+00",
                "1e22",
                "1e23",
                "123456789012345678",
                "9007199254740993",
                "0.1",
                "4.9e-324",
                "1.7976931348623157e308",
                "1000000000",
                "100000000000000000000000",
                "1e-5",
                "0.000000000000000000000000000001",
                "1260907.4400005303",
                "64784",
                "2.2250738585072011e-308"
            })
    void what_is_a_number_is_read_as_the_jdk_reads_it(String text) {
        assertThat(Double.doubleToLongBits(Decimals.parsed(text)))
                .isEqualTo(Double.doubleToLongBits(Double.parseDouble(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "e5",
                "1e",
                "1e+",
                "1.2.3",
                "1,5",
                "NaN",
                "Infinity",
                "-Infinity",
                "1d",
                "0x1p3",
                "1 2",
                "1e999",
                "١",
                "1_0",
                "--1"
            })
    void what_is_no_number_is_none(String text) {
        assertThat(Decimals.parsed(text)).isNaN();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void random_numbers_are_read_as_the_jdk_reads_them(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (!Double.isFinite(value)) continue;
            String[] texts = {
                String.valueOf(value),
                String.format(
                        Locale.ROOT,
                        "%." + random.nextInt(20) + "f",
                        random.nextDouble() * Math.pow(10, random.nextInt(12))),
                String.format(Locale.ROOT, "%." + random.nextInt(20) + "e", value),
                String.valueOf(random.nextLong())
            };
            for (String text : texts) {
                if (Double.isInfinite(Double.parseDouble(text))) continue;
                assertThat(Decimals.parsed(text)).as("%s, seed %d", text, seed).isEqualTo(Double.parseDouble(text));
            }
        }
    }
}
