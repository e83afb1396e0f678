package org.plumbline.matching.engine;

/** What the ranker knows about a text and a claim; the order is that of the committed weights. */
enum Feature {
    COSINE,
    TITLE_COSINE,
    BEST_SENTENCE_COSINE,
    COSINE_TO_BEST,
    COSINE_RANK,
    BM25,
    BM25_TO_BEST,
    BM25_RANK,
    BM25_OF_IDEAL,
    CONTEXT,
    CONTEXT_TO_BEST,
    COVERAGE_OF_TEXT,
    COVERAGE_OF_WORDING,
    COVERAGE_OF_TITLE,
    DICE,
    LETTERS,
    PAIRS,
    RUN,
    RAREST_SHARED,
    RAREST_MISSED,
    NAMES_SHARED,
    NAMES_MISSING_FROM_TEXT,
    NAMES_MISSING_FROM_CLAIM,
    NUMBERS_SHARED,
    NUMBERS_MISSING_FROM_TEXT,
    TEXT_LENGTH,
    WORDING_LENGTH,
    FUSION,
    FUSION_TO_BEST,
    FUSION_MARGIN,
    SECOND_COSINE,
    MEAN_COSINE;

    /** How many there are. */
    static final int COUNT = values().length;
}
