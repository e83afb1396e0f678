package org.plumbline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares two answers to the byte, and all their headers but {@code Date}. */
public final class SameAnswer {
    private SameAnswer() {}

    public static void assertSame(Response one, Response other) {
        assertThat(one.statusCode()).isEqualTo(other.statusCode());
        assertThat(one.asByteArray()).isEqualTo(other.asByteArray());
        assertThat(headersOf(one)).isEqualTo(headersOf(other));
    }

    private static Map<String, Set<String>> headersOf(Response response) {
        return response.headers().asList().stream()
                .filter(h -> !h.getName().equalsIgnoreCase("Date"))
                .collect(Collectors.groupingBy(
                        h -> h.getName().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(h -> h.getValue(), Collectors.toSet())));
    }
}
