package org.plumbline.matching.engine;

import java.util.Locale;

/** The kinds of cue words; each is a section of a lexicon file, {@code [not-only]} for {@link #NOT_ONLY}. */
enum Cue {
    NEGATION,
    NOT_NEGATION,
    NOT_ONLY,
    EXCLUSIVE,
    BARRED,
    REVERSAL,
    REJECTION,
    CONTRARY,
    MENTION,
    HEDGE,
    POSSIBILITY,
    GENERIC,
    MODAL,
    ENDORSEMENT,
    REPLY_NO,
    REPLY_DOUBT,
    REPLY_YES,
    HEADING_NO,
    HEADING_MENTION,
    HEADING_YES,
    BOUNDARY,
    AFTER_THAT,
    RELATIVE,
    CONDITIONAL,
    FACTIVE,
    DETERMINER,
    UNIVERSAL,
    PARTIAL,
    UNIQUE,
    OPPOSITES,
    CONTRASTS,
    STOP;

    static Cue ofSection(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
