package org.plumbline.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many things a list has in all.
 *
 * @param value the number
 * @param relation {@code exact}, or {@code at-least} where counting on would cost more than it tells
 */
@Schema(description = "How many things the list has in all.")
public record Total(
        @Schema(description = "The number.", minimum = "0", format = "int64", examples = "86")
        long value,

        @Schema(
                description = "Whether the number is exact or a lower bound.",
                enumeration = {"exact", "at-least"},
                examples = "exact")
        String relation) {

    public static Total exact(long value) {
        return new Total(value, "exact");
    }

    public static Total atLeast(long value) {
        return new Total(value, "at-least");
    }
}
