package org.plumbline.editorial;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.web.Violation;

/**
 * How one kind of reference data is edited; everything else is the same for all four.
 *
 * @param content what editors write
 * @param keyOf its key or slug, null where it is to be made
 * @param nameOf what a key is made from
 * @param withKey the same under another key
 * @param names whether what it names exists
 * @param put writes and records it
 */
record ReferenceType<C>(
        ReferenceKind kind,
        Class<C> content,
        Function<C, String> keyOf,
        Function<C, String> nameOf,
        BiFunction<C, String, C> withKey,
        Function<C, List<Violation>> names,
        Consumer<Collection<C>> put) {}
