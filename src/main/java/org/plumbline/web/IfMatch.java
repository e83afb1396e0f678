package org.plumbline.web;

import java.util.Collection;
import java.util.List;

/** The condition that every change must carry (RFC 9110, 13.1.1; RFC 6585, 3). */
public final class IfMatch {
    private IfMatch() {}

    /**
     * @param header value of {@code If-Match}
     * @param tag the present entity tag, without quotes
     * @throws ProblemException precondition-required without the header, precondition-failed where it names another state
     */
    public static void check(String header, String tag) {
        check(header, List.of(tag));
    }

    /** The same for a thing with several representations; the tag of any of them will do. */
    public static void check(String header, Collection<String> tags) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED, "send the ETag that you last read as If-Match");
        }
        if (tags.stream().noneMatch(tag -> EntityTags.match(header, tag))) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_FAILED, "the thing has changed since the state that If-Match names");
        }
    }
}
