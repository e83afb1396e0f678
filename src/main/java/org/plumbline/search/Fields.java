package org.plumbline.search;

/** Names of the index's fields. Attributes have fields of their own names beside these. */
final class Fields {
    /** Place in the log. */
    static final String POSITION = "position";
    /** The same as a term, only where the revision is readable: what a newer revision finds it by. */
    static final String READABLE = "readable";
    /** Position that superseded the revision, {@link Long#MAX_VALUE} while none has: the one thing that changes. */
    static final String UNTIL = "until";
    /** Microseconds since 1970: when the claim was first published; the index is sorted by it, newest first. */
    static final String FIRST_PUBLISHED = "firstPublished";
    /** Microseconds since 1970: when the revision was published. */
    static final String PUBLISHED = "published";
    /** Days since 1970: when the first verdict was reached. */
    static final String REVIEWED = "reviewed";
    /** Stems of every text; a stem's frequency says how much it counts. */
    static final String BODY = "body";
    /** Words of every text as they are written, in order: for phrases, prefixes and typing errors. */
    static final String WORDS = "words";
    /** The texts themselves, for highlights. */
    static final String TEXTS = "texts";
    /** The summary as JSON in the original language; with {@code .<language>} behind it in the others. */
    static final String SUMMARY = "summary";

    private Fields() {}

    static String summaryIn(String language) {
        return SUMMARY + "." + language;
    }
}
