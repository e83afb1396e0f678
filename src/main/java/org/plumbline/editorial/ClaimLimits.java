package org.plumbline.editorial;

/** How many of each a claim may have. */
final class ClaimLimits {
    static final int WORDINGS = 100;
    static final int CLAIMANTS = 50;
    static final int MIX_UPS = 20;
    static final int TOPICS = 20;
    static final int APPEARANCES = 200;
    static final int VERDICTS = 50;
    static final int NOTES = 50;
    static final int CITATIONS = 200;
    static final int LANGUAGES = 40;

    private ClaimLimits() {}
}
